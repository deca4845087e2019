using CcHc.Publisher.Model.Deadlines;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Tasks;
using static CcHc.Publisher.Model.Tests.Progress.Samples;

namespace CcHc.Publisher.Model.Tests.Progress;

public sealed class ProgressCalculatorTests
{
    private const int DueSoonDays = 30;

    public static TheoryData<string, TaskUpdate[], TaskState> Reports => new()
    {
        { "no update: no report", [], TaskState.NoReport },
        { "an update with neither shows that the work has begun", [Report("2/1")], TaskState.InProgress },
        { "0 is not started", [Report("2/1", progress: 0)], TaskState.NotStarted },
        { "1 is in progress", [Report("2/1", progress: 1)], TaskState.InProgress },
        { "99 is in progress", [Report("2/1", progress: 99)], TaskState.InProgress },
        { "100 is completed", [Report("2/1", progress: 100)], TaskState.Completed },
        { "a stated state outweighs the figure beside it", [Report("2/1", TaskState.Suspended, 100)], TaskState.Suspended },
        { "a later figure outweighs an earlier state", [Report("2/1", TaskState.Suspended), Report("3/1", progress: 40)], TaskState.InProgress },
        { "a later state outweighs an earlier figure", [Report("2/1", progress: 40), Report("3/1", TaskState.Cancelled)], TaskState.Cancelled },
        { "a note alone changes no stated state", [Report("2/1", TaskState.Completed), Report("3/1")], TaskState.Completed },
        { "a note alone changes no figure", [Report("2/1", progress: 100), Report("3/1")], TaskState.Completed },
        { "entries sort by date", [Report("3/1", progress: 40), Report("2/1", TaskState.Completed)], TaskState.InProgress },
        { "entries of a day keep their order", [Report("2/1", TaskState.Completed), Report("2/1", TaskState.InProgress)], TaskState.InProgress },
        { "entries after the date do not exist", [Report("2/1", progress: 40), Report("6/2", TaskState.Completed)], TaskState.InProgress },
        { "\"no report\" is never stated", [Report("2/1", TaskState.NoReport)], TaskState.InProgress },
    };

    public static TheoryData<string, TaskUpdate[], EvidenceAnswer> Papers => new()
    {
        { "nothing", [Report("2/1", TaskState.Completed)], EvidenceAnswer.None },
        { "completed with a paper that can be opened", [Report("2/1", TaskState.Completed, evidence: Open())], EvidenceAnswer.Full },
        { "completed with a number alone", [Report("2/1", TaskState.Completed, evidence: Closed())], EvidenceAnswer.Partial },
        { "not completed", [Report("2/1", progress: 40, evidence: Open())], EvidenceAnswer.Partial },
        { "an earlier paper counts", [Report("2/1", progress: 40, evidence: Open()), Report("3/1", TaskState.Completed)], EvidenceAnswer.Full },
        { "a later paper does not exist yet", [Report("2/1", TaskState.Completed), Report("6/2", evidence: Open())], EvidenceAnswer.None },
    };

    public static TheoryData<string, PlanTask, Timeliness> Deadlines => new()
    {
        { "far away", With("Tháng 12/2026"), Timeliness.Open },
        { "31 days left", With("02/7/2026"), Timeliness.Open },
        { "30 days left", With("01/7/2026"), Timeliness.DueSoon },
        { "the last day itself", With("01/6/2026"), Timeliness.DueSoon },
        { "a day too late, silence", With("31/5/2026"), Timeliness.Unreported },
        { "a day too late, reported", With("31/5/2026", Report("2/1")), Timeliness.Overdue },
        { "before that day", With("Trước 01/6/2026"), Timeliness.Unreported },
        { "not started counts as reported", With("31/5/2026", Report("2/1", TaskState.NotStarted)), Timeliness.Overdue },
        { "completed on the last day", With("01/3/2026", Report("3/1", TaskState.Completed)), Timeliness.OnTime },
        { "completed a day late", With("01/3/2026", Report("3/2", TaskState.Completed)), Timeliness.Late },
        { "completed in time, repeated later", With("01/3/2026", Report("2/1", progress: 100), Report("4/1", TaskState.Completed)), Timeliness.OnTime },
        { "completed in time, a note later", With("01/3/2026", Report("2/1", progress: 100), Report("4/1")), Timeliness.OnTime },
        {
            "taken up again, completed late",
            With("01/3/2026", Report("2/1", progress: 100), Report("2/2", progress: 90), Report("4/1", TaskState.Completed)),
            Timeliness.Late
        },
        { "suspended", With("01/3/2026", Report("2/1", TaskState.Suspended)), Timeliness.None },
        { "cancelled and recurring", With("Thường xuyên", Report("2/1", TaskState.Cancelled)), Timeliness.None },
        { "recurring", With("Thường xuyên"), Timeliness.Recurring },
        { "recurring with a last day", With("Thường xuyên năm 2026", Report("2/1", TaskState.Completed)), Timeliness.Recurring },
        { "annual", With("Hằng năm"), Timeliness.Recurring },
        { "conditional", With("Khi có văn bản"), Timeliness.None },
        { "conditional, completed", With("Khi có văn bản", Report("2/1", TaskState.Completed)), Timeliness.None },
        { "moved further", With("01/3/2026", Move("2/1", "12/1")), Timeliness.Open },
        { "moved nearer", With("Tháng 12/2026", Move("2/1", "3/1")), Timeliness.Unreported },
        { "the last move holds", With("01/3/2026", Move("4/1", "5/1"), Move("2/1", "12/1")), Timeliness.Unreported },
        { "a move of tomorrow does not exist", With("01/3/2026", Move("6/2", "12/1")), Timeliness.Unreported },
        { "a move gives a day to what had none", With("Khi có văn bản", Move("2/1", "3/1")), Timeliness.Unreported },
        { "completed within the moved deadline", With("01/3/2026", Report("4/1", TaskState.Completed), Move("5/1", "5/1")), Timeliness.OnTime },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_state_is_what_was_last_reported(string why, TaskUpdate[] reports, TaskState expected) =>
        Assert.True(expected == OnJune1(With("Tháng 12/2026", reports)).Answers.State, why);

    [Theory]
    [MemberData(nameof(Papers))]
    public void Evidence_is_full_when_a_completed_task_has_a_paper_that_can_be_opened(string why, TaskUpdate[] reports, EvidenceAnswer expected) =>
        Assert.True(expected == OnJune1(With("Tháng 12/2026", reports)).Answers.Evidence, why);

    [Theory]
    [MemberData(nameof(Deadlines))]
    public void Timeliness_is_the_first_answer_that_fits(string why, PlanTask task, Timeliness expected) =>
        Assert.True(expected == OnJune1(task).Answers.Timeliness, why);

    [Fact]
    public void The_percentage_is_the_last_figure_and_100_for_completion_without_one()
    {
        Assert.Null(OnJune1(With("Năm 2026")).Percent);
        Assert.Null(OnJune1(With("Năm 2026", Report("2/1"))).Percent);
        Assert.Equal(40, OnJune1(With("Năm 2026", Report("2/1", progress: 40), Report("3/1", TaskState.InProgress))).Percent);
        Assert.Equal(100, OnJune1(With("Năm 2026", Report("2/1", progress: 40), Report("3/1", TaskState.Completed))).Percent);
        Assert.Equal(95, OnJune1(With("Năm 2026", Report("2/1", progress: 40), Report("3/1", TaskState.Completed, 95))).Percent);
        Assert.Equal(100, OnJune1(With("Năm 2026", Report("2/1", progress: 250))).Percent);
    }

    [Fact]
    public void A_task_brings_the_entries_that_exist_in_order()
    {
        var task = With("Năm 2026", Report("6/2"), Report("3/1"), Report("2/1", progress: 1), Move("7/1", "8/1"), Move("5/1", "10/1"));
        var progress = OnJune1(task);
        Assert.Equal([Day("2/1"), Day("3/1")], progress.Updates.Select(u => u.Date));
        Assert.Equal([Day("5/1")], progress.Amendments.Select(a => a.Date));
        Assert.Equal((Day("3/1"), Day("10/1")), (progress.Updated, progress.LastDay));
    }

    [Theory]
    [InlineData("Tháng 12/2026", null)]
    [InlineData("30/6/2026", "5/31")]
    [InlineData("20/5/2026", "5/21")]
    [InlineData("Thường xuyên", null)]
    [InlineData("Khi có văn bản", null)]
    public void Answers_of_a_silent_task_change_with_its_deadline_alone(string time, string? expected) =>
        Assert.Equal(expected is null ? null : Day(expected), OnJune1(With(time)).LastChanged);

    [Fact]
    public void A_report_that_changes_no_answer_is_no_change()
    {
        var task = With("Tháng 12/2026", Report("2/1", progress: 10), Report("3/1", progress: 50), Report("4/1"));
        Assert.Equal(Day("2/1"), OnJune1(task).LastChanged);
        Assert.Equal(Day("5/1"), OnJune1(With("30/5/2026", Move("5/1", "12/1"))).LastChanged);
    }

    [Fact]
    public void Days_at_the_ends_of_the_calendar_do_no_harm()
    {
        foreach (var day in new[] { DateOnly.MinValue, DateOnly.MaxValue })
        {
            var task = With("Năm 2026") with
            {
                Deadline = new Deadline { Kind = DeadlineKind.Date, Due = day, LastDay = day },
                Updates = [new TaskUpdate { Date = day }],
            };
            foreach (var asOf in new[] { DateOnly.MinValue, DateOnly.MaxValue })
            {
                foreach (var dueSoonDays in new[] { int.MinValue, -1, 0, DueSoonDays, int.MaxValue })
                {
                    Assert.Equal(task, ProgressCalculator.Calculate(task, asOf, dueSoonDays).Task);
                }
            }
        }
    }

    [Fact]
    public void Recurring_and_cancelled_tasks_do_not_count_and_the_percentage_is_rounded_down()
    {
        var summary = ProgressCalculator.Summarize(
        [
            OnJune1(With("Tháng 3/2026", Report("2/1", TaskState.Completed))),
            OnJune1(With("Tháng 12/2026", Report("2/1", TaskState.Completed))),
            OnJune1(With("Tháng 3/2026")),
            OnJune1(With("Thường xuyên", Report("2/1", TaskState.Completed))),
            OnJune1(With("Hằng năm", Report("2/1", TaskState.Cancelled))),
            OnJune1(With("Tháng 3/2026", Report("2/1", TaskState.Cancelled))),
        ]);
        Assert.Equal((6, 3, 2, 2, 66), (summary.Tasks, summary.Counted, summary.Recurring, summary.Completed, summary.Percent));
        Assert.Equal([(TaskState.NoReport, 1), (TaskState.Completed, 3), (TaskState.Cancelled, 2)], summary.ByState.Select(p => (p.Key, p.Value)));
        Assert.Equal(
            [(Timeliness.Unreported, 1), (Timeliness.OnTime, 2), (Timeliness.Recurring, 1), (Timeliness.None, 2)],
            summary.ByTimeliness.Select(p => (p.Key, p.Value)));
    }

    [Fact]
    public void Nothing_to_count_has_no_percentage() => Assert.Null(ProgressCalculator.Summarize([OnJune1(With("Thường xuyên"))]).Percent);

    private static TaskProgress OnJune1(PlanTask task) => ProgressCalculator.Calculate(task, Day("6/1"), DueSoonDays);
}

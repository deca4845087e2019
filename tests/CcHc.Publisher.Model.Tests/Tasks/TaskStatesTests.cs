using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Tasks;

namespace CcHc.Publisher.Model.Tests.Tasks;

public sealed class TaskStatesTests
{
    [Fact]
    public void Every_state_is_read_back_from_its_name_and_its_label()
    {
        foreach (var state in Enum.GetValues<TaskState>())
        {
            Assert.True(TaskStates.TryRead(state.ToName(), out var byName));
            Assert.True(TaskStates.TryRead(state.ToLabel().ToUpperInvariant(), out var byLabel));
            Assert.Equal((state, state), (byName, byLabel));
        }
    }

    [Theory]
    [InlineData("đã hoàn thành", TaskState.Completed)]
    [InlineData("Hoàn_thành", TaskState.Completed)]
    [InlineData("hoan thanh", TaskState.Completed)]
    [InlineData("đang làm", TaskState.InProgress)]
    [InlineData("in_progress", TaskState.InProgress)]
    [InlineData("chưa làm", TaskState.NotStarted)]
    [InlineData("hủy", TaskState.Cancelled)]
    [InlineData("huỷ", TaskState.Cancelled)]
    [InlineData("đưa ra khỏi kế hoạch", TaskState.Cancelled)]
    [InlineData("tạm dừng.", TaskState.Suspended)]
    [InlineData("chưa có báo cáo", TaskState.NoReport)]
    public void Common_ways_to_write_a_state_are_read(string text, TaskState expected)
    {
        Assert.True(TaskStates.TryRead(text, out var state));
        Assert.Equal(expected, state);
    }

    [Theory]
    [InlineData("")]
    [InlineData("gần xong")]
    [InlineData("100%")]
    public void Other_words_are_no_state(string text) => Assert.False(TaskStates.TryRead(text, out _));

    [Fact]
    public void Every_answer_is_read_back_from_its_name_and_its_label()
    {
        foreach (var answer in Enum.GetValues<EvidenceAnswer>())
        {
            Assert.True(EvidenceAnswers.TryRead(answer.ToName(), out var byName));
            Assert.True(EvidenceAnswers.TryRead(answer.ToLabel(), out var byLabel));
            Assert.Equal((answer, answer), (byName, byLabel));
        }

        foreach (var answer in Enum.GetValues<Timeliness>())
        {
            Assert.True(Timelinesses.TryRead(answer.ToName(), out var byName));
            Assert.True(Timelinesses.TryRead(answer.ToLabel(), out var byLabel));
            Assert.Equal((answer, answer), (byName, byLabel));
        }

        Assert.False(EvidenceAnswers.TryRead("?", out _));
        Assert.False(Timelinesses.TryRead("?", out _));
    }

    [Fact]
    public void A_value_outside_the_enumeration_has_no_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ((TaskState)99).ToName());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Timeliness)99).ToLabel());
    }
}

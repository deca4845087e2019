using CcHc.Publisher.Model.Dates;
using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Sites;
using CcHc.Publisher.Model.Units;
using static CcHc.Publisher.Model.Tests.Progress.Samples;

namespace CcHc.Publisher.Model.Tests.Progress;

public sealed class SiteProgressTests
{
    [Fact]
    public void Every_plan_is_found_by_the_object_that_stands_in_the_site()
    {
        var first = With("Năm 2026");
        var (plan, twin) = (Plan(), Plan());
        var site = new Site
        {
            Config = new SiteConfig { Title = "…", DueSoonDays = 365 },
            Units = [Unit("a", plan), Unit("b", twin)],
        };

        var progress = ProgressCalculator.Calculate(site, Day("6/1"));

        Assert.Equal(Day("6/1"), progress.AsOf);
        Assert.Same(plan, progress.Of(plan).Plan);
        Assert.Same(twin, progress.Of(twin).Plan);
        Assert.Equal([plan, twin], progress.Plans.Select(p => p.Plan));
        Assert.Equal(plan.Tasks, progress.Of(plan).Tasks.Select(t => t.Task));
        Assert.Equal(Timeliness.DueSoon, progress.Of(plan).Tasks[0].Answers.Timeliness);
        Assert.Equal(2, progress.Of(plan).Summary.Tasks);
        Assert.Throws<KeyNotFoundException>(() => progress.Of(plan with { Title = "x" }));

        Plan Plan() => new()
        {
            Id = "ke-hoach-2026",
            Title = "…",
            Period = new PlanPeriod(2026, 2026),
            Tasks = [first, With("Thường xuyên")],
            Body = first.Body,
            Source = first.Source,
        };
        Unit Unit(string id, Plan of) => new() { Id = id, Name = id, Level = "xã", Plans = [of], Body = first.Body, Source = first.Source };
    }
}

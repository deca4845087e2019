using CcHc.Publisher.Model.Deadlines;
using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.Tests.Reading;

/// <summary>The content that is published.</summary>
public sealed class RealContentTests
{
    private static readonly Loading Real = Loading.Of(RepositoryRoot.Path);

    [Fact]
    public void It_has_no_error() => Assert.DoesNotContain(Real.Diagnostics, d => d.Severity == Severity.Error);

    [Fact]
    public void The_real_ward_has_no_warning() =>
        Assert.DoesNotContain(Real.Diagnostics, d => d.Location.File.StartsWith("content/phuong-an-tuong/", StringComparison.Ordinal));

    [Fact]
    public void The_plan_of_An_Tuong_is_whole()
    {
        var unit = Real.Site.RealUnits.Single(u => u.Id == "phuong-an-tuong");
        var plan = Assert.Single(unit.Plans);

        Assert.Equal(8, plan.Groups.Count);
        Assert.Equal(46, plan.Tasks.Count);
        Assert.Equal(Enumerable.Range(1, 46).Select(n => $"{n}"), plan.Tasks.Select(t => t.Number));
        Assert.Equal(Enumerable.Range(1, 46).Select(n => $"{n:D2}"), plan.Tasks.Select(t => t.Id));
        Assert.All(plan.Tasks, t => Assert.True(t.Lead.Agencies.Count > 0 && t.Lead.Unknown.Count == 0));
        Assert.All(plan.Tasks, t => Assert.NotEqual(DeadlineKind.Unspecified, t.Deadline.Kind));
        Assert.Empty(plan.Indicators);
        Assert.Equal("2026-01", plan.Issued!.ToString());
    }

    [Fact]
    public void The_sample_ward_has_tasks_indicators_and_documents()
    {
        var unit = Assert.Single(Real.Site.Units, u => u.IsSample);

        Assert.Equal("phuong-mau", unit.Id);
        Assert.Equal(["ke-hoach-2026-2030", "ke-hoach-2026"], unit.Plans.Select(p => p.Id).OrderDescending(StringComparer.Ordinal));
        Assert.All(unit.Plans, p => Assert.True(p.Tasks.Count > 0 && p.Indicators.Count > 0 && p.Files.Count > 0));
        Assert.Equal([32, 7], unit.Plans.Select(p => p.Tasks.Count).OrderDescending());
        Assert.Equal([8, 4], unit.Plans.Select(p => p.Indicators.Count).OrderDescending());
    }

    [Fact]
    public void The_free_pages_stand_in_the_order_of_the_menu() =>
        Assert.Equal(Real.Site.Pages.OrderBy(p => p.Order).Select(p => p.Id), Real.Site.Pages.Select(p => p.Id));
}

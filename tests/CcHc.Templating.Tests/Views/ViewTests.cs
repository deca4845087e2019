using CcHc.Templating.Members;
using CcHc.Templating.Runtime;

namespace CcHc.Templating.Tests.Views;

public sealed class ViewTests
{
    private static readonly TaskView Task = new()
    {
        Title = "Đề án",
        LeadAgencies = [new AgencyView("Phòng Văn hóa"), new AgencyView("Công an", IsCollective: true)],
        Other = new Dictionary<string, string> { ["kinh phí"] = "5 triệu", ["note"] = "x" },
        Numbers = [3, 4],
        LastDay = new DateOnly(2026, 1, 14),
    };

    [Theory]
    [InlineData("{{ model.title }}", "Đề án")]
    [InlineData("{{ model.lead_agencies.size }}", "2")]
    [InlineData("{{ model.lead_agencies[0].name }}", "Phòng Văn hóa")]
    [InlineData("{{ model.lead_agencies[-1].is_collective }}", "true")]
    [InlineData("{{ for a in model.lead_agencies }}{{ for.index }}{{ a.name }}{{ if !for.last }}, {{ end }}{{ end }}", "0Phòng Văn hóa, 1Công an")]
    [InlineData("{{ for n in model.numbers reversed }}{{ n + 1 }} {{ end }}", "5 4 ")]
    [InlineData("{{ model.numbers }}", "[3, 4]")]
    [InlineData("{{ model.other['kinh phí'] }}", "5 triệu")]
    [InlineData("{{ model.other.note }}{{ model.other.missing }}", "x")]
    [InlineData("{{ for o in model.other }}{{ o.key }}={{ o.value }};{{ end }}", "kinh phí=5 triệu;note=x;")]
    [InlineData("{{ model.percent ?? 'chưa rõ' }}", "chưa rõ")]
    [InlineData("{{ model.last_day }}", "14 Jan 2026")]
    [InlineData("{{ model.last_day | date.to_string '%d/%m/%Y' }}", "14/01/2026")]
    [InlineData("{{ model.last_day.year }}", "2026")]
    [InlineData("{{ model.state == 'NoReport' }}", "true")]
    [InlineData("{{ model.lead_agencies | array.map 'name' | array.join '; ' }}", "Phòng Văn hóa; Công an")]
    [InlineData("{{ with model; title; end }}", "Đề án")]
    [InlineData("{{ model.lead_agencies.empty? }}", "false")]
    public void A_view_is_read_by_the_names_of_templates(string template, string expected) =>
        Assert.Equal(expected, Render.Text(template, Task, configure: context => context.StrictVariables = true));

    [Fact]
    public void A_misspelt_member_of_a_view_names_the_nearest_one() => Assert.Equal(
        "page.html(1,10): error: There is no member 'titel'; did you mean 'title'?",
        Render.Error("{{ model.titel }}", Task, configure: context => context.StrictVariables = true));

    [Fact]
    public void A_misspelt_member_of_a_view_is_null_when_variables_are_not_strict() => Assert.Equal("", Render.Text("{{ model.titel }}", Task));

    [Fact]
    public void A_view_cannot_be_written() => Assert.Equal("page.html(1,10): error: The member 'title' is read-only.", Render.Error("{{ model.title = 1 }}", Task));

    [Fact]
    public void A_view_cannot_be_printed_whole() =>
        Assert.Equal("page.html(1,4): error: An object cannot be printed; print one of its members.", Render.Error("{{ model }}", Task));

    [Theory]
    [InlineData("LastDay", "last_day")]
    [InlineData("Title", "title")]
    [InlineData("Sha256", "sha256")]
    [InlineData("HTMLText", "htmltext")]
    public void A_member_is_named_in_lower_case_with_underscores(string member, string expected) => Assert.Equal(expected, StandardMemberRenamer.Rename(member));

    [Fact]
    public void A_host_can_name_members_as_it_likes()
    {
        var context = new TemplateContext(new TypeAccessorCache(name => name.ToUpperInvariant()));
        context.PushGlobal(new ScriptObject { ["task"] = Task });

        Assert.Equal("Đề án", Template.Parse("{{ task.TITLE }}").Render(context));
    }
}

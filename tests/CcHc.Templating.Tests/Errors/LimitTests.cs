namespace CcHc.Templating.Tests.Errors;

public sealed class LimitTests
{
    [Fact]
    public void The_steps_of_loops_in_loops_add_up() => Assert.Equal(
        "page.html(1,30): error: This loop takes more than 1000 steps, the limit that the host has set.",
        Render.Error("{{ for x in 1..100; for y in (1..20); end; end }}"));

    [Fact]
    public void Loops_one_after_another_do_not_add_up() => Assert.Equal("", Render.Text("{{ for x in 1..600; end; for x in 1..600; end }}"));

    [Fact]
    public void A_host_can_allow_more_steps() =>
        Assert.Equal("", Render.Text("{{ for x in 1..100; for y in 1..100; end; end }}", configure: context => context.LoopLimit = 20_000));

    [Fact]
    public void A_loop_without_end_is_an_error() => Assert.Contains("more than 1000 steps", Render.Error("{{ while true; end }}"), StringComparison.Ordinal);

    [Fact]
    public void A_range_longer_than_a_loop_may_be_is_an_error() =>
        Assert.Equal("page.html(1,5): error: This list has 5000 elements; the host has set the limit 1000.", Render.Error("{{ 1..5000 }}"));

    [Fact]
    public void Output_that_is_too_long_is_an_error_and_not_cut() => Assert.Equal(
        "page.html(1,21): error: The output is longer than 100 characters, the limit that the host has set.",
        Render.Error("{{ for x in 1..20 }}0123456789{{ end }}", configure: context => context.LimitToString = 100));

    [Theory]
    [InlineData("{{ 'ab' * 1000 }}")]
    [InlineData("{{ 'a' | string.pad_left 1000 }}")]
    [InlineData("{{ x = 'a'; for i in 1..20; x = x + x; end }}")]
    [InlineData("{{ capture x; for i in 1..20; '0123456789'; end; end }}")]
    public void A_text_that_is_too_long_is_an_error(string template) =>
        Assert.Contains("100 characters", Render.Error(template, configure: context => context.LimitToString = 100), StringComparison.Ordinal);

    [Fact]
    public void Nothing_repeated_many_times_is_nothing_at_once() => Assert.Equal("[]", Render.Text("{{ '' * 2000000000 }}{{ [] * 2000000000 }}"));

    [Fact]
    public void A_function_that_calls_itself_without_end_is_an_error() => Assert.Equal(
        "page.html(1,16): error: Includes and functions call each other more than 100 times deep.",
        Render.Error("{{ f(x) = 1 + (f x); f 1 }}"));

    [Fact]
    public void A_regular_expression_that_takes_too_long_is_an_error() => Assert.Equal(
        "page.html(1,44): error: This regular expression takes longer than the host allows.",
        Render.Error("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}", configure: context => context.RegexTimeOut = TimeSpan.FromMilliseconds(20)));

    [Fact]
    public void A_render_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => Render.Text("{{ for x in 1..2; end }}", configure: context => context.CancellationToken = new CancellationToken(canceled: true)));

    [Fact]
    public void A_format_of_many_digits_is_an_error() => Assert.Equal(
        "page.html(1,22): error: This format asks for more digits than the host allows.",
        Render.Error("{{ 1 | object.format 'D999999999' }}"));

    [Theory]
    [InlineData(99, null)]
    [InlineData(100, null)]
    [InlineData(101, "more than 100 steps")]
    public void A_loop_may_take_exactly_as_many_steps_as_the_limit_says(int steps, string? failure)
    {
        var template = $"{{{{ n = {steps}; while n > 0; n = n - 1; end; n }}}}";
        if (failure is null)
        {
            Assert.Equal("0", Render.Text(template, configure: context => context.LoopLimit = 100));
        }
        else
        {
            Assert.Contains(failure, Render.Error(template, configure: context => context.LoopLimit = 100), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Output_may_have_exactly_as_many_characters_as_the_limit_says()
    {
        Assert.Equal(100, Render.Text("{{ for x in 1..10 }}0123456789{{ end }}", configure: context => context.LimitToString = 100).Length);
        Assert.Contains("longer than 99", Render.Error("{{ for x in 1..10 }}0123456789{{ end }}", configure: context => context.LimitToString = 99), StringComparison.Ordinal);
    }

    [Fact]
    public void A_render_stops_at_the_step_at_which_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var steps = 0;
        var model = new Runtime.ScriptObject();
        model.Import("step", () =>
        {
            steps++;
            if (steps == 7)
            {
                source.Cancel();
            }

            return "";
        });

        Assert.Throws<OperationCanceledException>(() => Render.Text("{{ for x in 1..100; step; end }}", model, configure: context => context.CancellationToken = source.Token));
        Assert.Equal(7, steps);
    }

    [Fact]
    public void There_is_no_clock_but_the_host_s()
    {
        Assert.Equal("page.html(1,4): error: The host tells templates no time.", Render.Error("{{ date.now }}"));
        Assert.Equal("05 Jan 2026", Render.Text("{{ date.now }}", configure: context => context.Now = new DateTime(2026, 1, 5)));
    }

    [Theory]
    [InlineData("{{ '2.5' | date.parse }}")]
    [InlineData("{{ '5 Jan' | date.parse }}")]
    [InlineData("{{ '5/1' | date.parse 'd/M' }}")]
    [InlineData("{{ 'xx' | date.parse }}")]
    public void A_date_without_a_year_takes_none_from_the_clock(string template) => Assert.Equal("01 Jan 0001", Render.Text(template));

    [Fact]
    public void A_value_that_contains_itself_is_not_printed_for_ever() =>
        Assert.Contains("nested too deep", Render.Error("{{ a = {}; a.a = a; a }}"), StringComparison.Ordinal);
}

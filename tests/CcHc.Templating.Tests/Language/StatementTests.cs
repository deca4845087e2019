namespace CcHc.Templating.Tests.Language;

public sealed class StatementTests
{
    [Theory]
    [InlineData("{{ for x in 1..3; for y in 1..2; if y == 2; break; end; x; y; ' '; end; end }}", "11 21 31 ")]
    [InlineData("{{ for x in 1..4; if x == 2; continue; end; x; end }}", "134")]
    [InlineData("{{ i = 0; while i < 3; i = i + 1; while.index; end }}", "012")]
    [InlineData("{{ func f; for x in 1..9; if x == 3; ret x; end; end; end; f + 1 }}", "4")]
    [InlineData("{{ add(x, y) = x + y }}{{ add 1 2 }}|{{ 1 | add 5 }}", "3|6")]
    [InlineData("{{ func f(a, b...); a; b; end; f 1 2 3 }}", "1[2, 3]")]
    [InlineData("{{ func f; $0 + $[1] + $.k; end; f 1 2 k: 3 }}", "6")]
    [InlineData("{{ func f(x); y = 2; x + y; end; y = 7; f 1; y }}", "37")]
    [InlineData("{{ x = 1; f = do; ret $0 + x; end; f 4 }}", "5")]
    [InlineData("{{ x = 5\nx++\n++x\nx-- }}", "577")]
    [InlineData("{{ a = {b: {c: [1, 2]}}; a.b.c[1] = 9; a.b.d = 'x'; a }}", "{b: {c: [1, 9], d: \"x\"}}")]
    [InlineData("{{ a = [1]; a.note = 'n'; a.note + a.size }}", "n1")]
    [InlineData("{{ 'a'\n  | string.upcase\n  | string.append 'b' }}", "Ab")]
    [InlineData("{{ [\n1,\n2,\n] }}{{ {\na: 1,\n} }}", "[1, 2]{a: 1}")]
    [InlineData("{{ x = null; x?.y?.z ?? 'none' }}", "none")]
    [InlineData("{{ capture t }}a{{ 1 }}{{ end }}{{ t | string.size }}", "2")]
    [InlineData("{{ $\"{1 + 1} {'a' | string.upcase} {{a: 1}.a}\" }}", "2 A 1")]
    [InlineData("{%{ {{ raw }} }%}", " {{ raw }} ")]
    [InlineData("{%%{ {%{ }%} }%%}", " {%{ }%} ")]
    [InlineData("{{ x = [1,2]; for v in x limit: 1; v; end }}", "1")]
    [InlineData("{{ tablerow x in [1,2,3] cols: 2; x; end }}", "<tr class=\"row1\"><td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n<tr class=\"row2\"><td class=\"col1\">3</td></tr>\n")]
    [InlineData("{{ array.cycle [1,2] }}{{ array.cycle [1,2] }}{{ array.cycle [1,2] }}", "121")]
    [InlineData("{{ object.eval '1 + 2' }}{{ object.eval_template 'x{{ 3 }}' }}", "3x3")]
    [InlineData("{{ case 2; when 1, 2; 'low'; else; 'high'; end }}", "low")]
    [InlineData("{{ [3, 1, 2] | array.sort | array.each do; ret $0 * 2; end }}", "[2, 4, 6]")]
    [InlineData("{{ if !false && 1 < 2 }}yes{{ end }}", "yes")]
    [InlineData("{{ true ? 'a' : 'b' | string.upcase }}", "a")]
    public void A_statement_does_what_the_language_says(string template, string expected) => Assert.Equal(expected, Render.Text(template));

    [Fact]
    public void A_loop_variable_is_gone_behind_its_loop() => Assert.Equal("12|", Render.Text("{{ for x in 1..2; x; end }}|{{ x }}"));

    [Fact]
    public void A_read_only_variable_cannot_be_written() =>
        Assert.Equal("page.html(1,23): error: The variable 'x' is read-only.", Render.Error("{{ x = 1; readonly x; x = 2 }}"));

    [Fact]
    public void Indented_blocks_indent_what_they_print() =>
        Assert.Equal("<ul>\n  \n      <li>1</li>\n    \n</ul>", Render.Text("<ul>\n  {{ for x in 1..1 }}\n    <li>{{ x }}</li>\n  {{ end }}\n</ul>"));

    [Fact]
    public void Greedy_and_careful_white_space_control_differ() =>
        Assert.Equal("a\nb|ac", Render.Text("a\n  {{~ x = 1 ~}}\nb|a \n {{- x = 1 -}} \n c"));

    [Fact]
    public void A_text_of_two_culture_marks_sorts_by_its_letters() =>
        Assert.Equal("[\"An\", \"án\", \"Bình\", \"dan\", \"Đán\", \"em\"]", Render.Text("{{ ['em', 'Đán', 'Bình', 'án', 'dan', 'An'] | array.sort }}"));
}

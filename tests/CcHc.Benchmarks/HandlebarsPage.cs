using System.Text;
using HandlebarsDotNet;

namespace CcHc.Benchmarks;

/// <summary>The same page with Handlebars.Net: the theme's templates written in its language, with the same views, words and escaping.</summary>
internal sealed class HandlebarsPage
{
    private readonly HandlebarsTemplate<object, object> _page;
    private readonly HandlebarsTemplate<object, object> _layout;
    private readonly TaskPageInput _input;
    private readonly Dictionary<string, object> _words = [];

    /// <summary>Compiles the templates.</summary>
    /// <param name="input">The page.</param>
    /// <param name="encoder">What escapes; null for the encoder that comes with Handlebars.Net, which writes every letter above ASCII as a number.</param>
    public HandlebarsPage(TaskPageInput input, ITextEncoder? encoder)
    {
        _input = input;
        var configuration = new HandlebarsConfiguration();
        configuration.TextEncoder = encoder ?? configuration.TextEncoder;
        var engine = HandlebarsDotNet.Handlebars.Create(configuration);
        engine.RegisterHelper("lines", (output, _, arguments) => output.WriteSafeString(PlainEncoder.Escape(arguments[0] as string).Replace("\n", "<br>", StringComparison.Ordinal)));
        engine.RegisterHelper("fill", (output, _, arguments) => output.Write(Fill((string)arguments[0]!, (IDictionary<string, object>)arguments[1]!)));
        engine.RegisterHelper("and", (in HelperOptions _, in Context _, in Arguments arguments) => IsTrue(arguments[0]) && IsTrue(arguments[1]));
        engine.RegisterHelper("or", (in HelperOptions _, in Context _, in Arguments arguments) => IsTrue(arguments[0]) || IsTrue(arguments[1]));
        engine.RegisterHelper("not", (in HelperOptions _, in Context _, in Arguments arguments) => !IsTrue(arguments[0]));
        engine.RegisterHelper("given", (in HelperOptions _, in Context _, in Arguments arguments) => arguments[0] is not (null or UndefinedBindingResult));
        engine.RegisterHelper("eq", (in HelperOptions _, in Context _, in Arguments arguments) => Equals(arguments[0], arguments[1]));
        engine.RegisterHelper("ne", (in HelperOptions _, in Context _, in Arguments arguments) => !Equals(arguments[0], arguments[1]));
        engine.RegisterHelper("gt", (in HelperOptions _, in Context _, in Arguments arguments) => Convert.ToInt32(arguments[0]) > Convert.ToInt32(arguments[1]));
        foreach (var partial in EmbeddedText.NamesOf(".hbs"))
        {
            engine.RegisterTemplate(partial[..^4], EmbeddedText.Read(partial));
        }

        _page = engine.Compile(EmbeddedText.Read("task.hbs"));
        _layout = engine.Compile(EmbeddedText.Read("layout.hbs"));
        foreach (var (name, word) in input.Words)
        {
            Put(_words, name.Split('.'), word);
        }
    }

    public string Render()
    {
        var model = new Dictionary<string, object> { ["site"] = _input.Site, ["page"] = _input.Content.Page, ["t"] = _words };
        foreach (var (name, view) in _input.Content.Globals)
        {
            model[name] = view;
        }

        model["content_html"] = _page(model);
        return _layout(model);
    }

    private static void Put(Dictionary<string, object> at, string[] path, string word)
    {
        foreach (var part in path[..^1])
        {
            if (!at.TryGetValue(part, out var inner))
            {
                at[part] = inner = new Dictionary<string, object>();
            }

            at = (Dictionary<string, object>)inner;
        }

        at[path[^1]] = word;
    }

    private static bool IsTrue(object? value) => value switch
    {
        null or false or "" or UndefinedBindingResult => false,
        System.Collections.ICollection list => list.Count > 0,
        _ => true,
    };

    private static string Fill(string text, IDictionary<string, object> values)
    {
        var result = new StringBuilder(text);
        foreach (var (name, value) in values)
        {
            result.Replace("{" + name + "}", value.ToString());
        }

        return result.ToString();
    }
}

using CcHc.Publisher.Content.Yaml;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Keys;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Content.Writing;

/// <summary>
/// Brings what a paper says into a file that editors have worked on: only values that say something else are changed, in their
/// place. Every other character stays: comments, the order and spelling of keys, keys of editors, quotation marks, line ends.
/// </summary>
internal sealed class FrontMatterMerge
{
    private readonly List<TextEdit> _edits = [];
    private readonly List<KeyEdit> _keys = [];
    private readonly string _head;

    private FrontMatterMerge(string head) => _head = head;

    /// <summary>The file as it should be and what is changed in it; null with diagnostics where one of the two cannot be read.</summary>
    /// <param name="text">The file as it stands on disk.</param>
    /// <param name="fresh">What the paper gives.</param>
    /// <param name="bag">Takes the diagnostics.</param>
    public static (string Text, IReadOnlyList<KeyEdit> Edits)? Merge(string text, FreshFile fresh, DiagnosticBag bag)
    {
        if (EditableFile.Read(fresh.Path, text, bag) is not { } file || EditableFile.Read(fresh.Path, fresh.Text, bag) is not { } wanted)
        {
            return null;
        }

        var merge = new FrontMatterMerge(file.Text[file.HeadStart..file.BodyStart]);
        var given = wanted.Head with { Entries = [.. wanted.Head.Entries.Where(e => fresh.Section.Find(e.Key.Text) is { } key && !fresh.MadeUp.Contains(key))] };
        merge.EditMap(file.Head, given, fresh.Section, isTop: true);
        var body = fresh.HasBody && !IsSameBody(file.Body, wanted.Body) ? wanted.Body : null;
        if (body is not null)
        {
            merge._keys.Add(new KeyEdit(Key: null, From: null, To: null));
        }

        var edits = merge._edits.Select(e => new TextEdit(file.HeadStart + e.Start, file.HeadStart + e.End, InLineEnds(e.Text, file.NewLine)))
            .Concat(body is null ? [] : [new TextEdit(file.BodyStart, file.Text.Length, InLineEnds(body, file.NewLine))]);
        return (TextEdit.Apply(file.Text, edits), merge._keys);
    }

    /// <summary>A body that the paper does not have says nothing against one that editors wrote.</summary>
    private static bool IsSameBody(string there, string fresh) => string.IsNullOrWhiteSpace(fresh) || Plain(there) == Plain(fresh);

    private static string Plain(string body) =>
        string.Join('\n', VietnameseText.Compose(body).ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim('\n');

    private static string InLineEnds(string text, string newLine) => newLine == "\n" ? text : text.Replace("\n", newLine, StringComparison.Ordinal);

    private void EditMap(YamlMap there, YamlMap fresh, KeySection section, bool isTop)
    {
        foreach (var entry in fresh.Entries)
        {
            if (section.Find(entry.Key.Text) is not { } key)
            {
                continue;
            }

            if (there.Entries.FirstOrDefault(e => section.Find(e.Key.Text) == key) is not { } old)
            {
                Insert(there, entry, key, section);
                Note(isTop, key, from: null, SameValue.TextOf(entry.Value));
            }
            else if (!SameValue.Of(key, old.Value, entry.Value))
            {
                EditValue(key, old, entry.Value);
                Note(isTop, key, SameValue.TextOf(old.Value), SameValue.TextOf(entry.Value));
            }
        }
    }

    private void Note(bool isTop, ContentKey key, string? from, string? to)
    {
        if (isTop)
        {
            _keys.Add(new KeyEdit(key, from, to));
        }
    }

    /// <summary>Goes into a list or map where that keeps more of what stands there; else replaces the value.</summary>
    private void EditValue(ContentKey key, YamlEntry old, YamlNode fresh)
    {
        switch (key.Kind, old.Value, fresh)
        {
            case (ValueKind.Section, YamlMap { Entries.Count: > 0 } x, YamlMap y) when IsOnLines(x):
                EditMap(x, y, key.Section!, isTop: false);
                break;
            case (ValueKind.SectionList, YamlList x, YamlList y) when IsOnLines(x) && x.Items.Count == y.Items.Count && x.Items.All(i => i is YamlMap { Entries.Count: > 0 } map && IsOnLines(map)):
                foreach (var (item, wanted) in x.Items.Zip(y.Items))
                {
                    EditMap((YamlMap)item, (YamlMap)wanted, key.Section!, isTop: false);
                }

                break;
            case (ValueKind.TextList, YamlList x, YamlList y) when IsOnLines(x) && x.Items.Count == y.Items.Count && x.Items.All(i => ValuePlace.Of(_head, i) is not null):
                foreach (var (item, wanted) in x.Items.Zip(y.Items).Where(pair => SameValue.TextOf(pair.First) != SameValue.TextOf(pair.Second)))
                {
                    _edits.AddRange(ValuePlace.Of(_head, item)!.Replace(YamlWriter.Render(wanted)));
                }

                break;
            default:
                _edits.AddRange(ValuePlace.Of(_head, old).Replace(YamlWriter.Render(fresh)));
                break;
        }
    }

    /// <summary>Puts a new key behind the last one that stands before it in the section's order; first where there is none.</summary>
    private void Insert(YamlMap there, YamlEntry entry, ContentKey key, KeySection section)
    {
        var order = section.Keys.TakeWhile(k => k != key).ToHashSet();
        var before = there.Entries.LastOrDefault(e => section.Find(e.Key.Text) is { } k && order.Contains(k));
        var isInList = there.Entries.Count > 0 && !IsFirstOnLine(there.Entries[0].Key.Span.Start);
        before ??= isInList ? there.Entries[0] : null;
        var column = there.Entries.Count > 0 ? ValuePlace.Of(_head, there.Entries[0]).Column : 0;
        var at = before is not null ? ValuePlace.Of(_head, before).NextLine : there.Entries.Count > 0 ? LineStart(there.Entries[0].Key.Span.Start) : 0;
        var indent = new string(' ', column);
        var lines = YamlWriter.Write(new YamlMap(entry.Key.Location, [entry])).Split('\n')[..^1];
        _edits.Add(new TextEdit(at, at, string.Concat(lines.Select(line => $"{(line.Length == 0 ? "" : indent)}{line}\n"))));
    }

    private bool IsOnLines(YamlNode node) => _head[node.Span.Start] is not ('[' or '{');

    private bool IsFirstOnLine(int at) => _head.AsSpan(LineStart(at), at - LineStart(at)).Trim(' ').IsEmpty;

    private int LineStart(int at) => at == 0 ? 0 : _head.LastIndexOf('\n', at - 1) + 1;
}

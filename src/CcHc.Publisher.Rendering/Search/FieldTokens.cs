using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>
/// The tokens of a field: folded words as they are, exact words behind <c>'</c> where they have marks, pairs of folded words behind <c>_</c>, codes
/// whole, periods behind <c>#</c>. The browser makes the same of a query (<c>search-query.js</c>).
/// </summary>
/// <param name="abbreviations">Short forms, which are found by what they stand for and the other way round.</param>
internal sealed class FieldTokens(AbbreviationTable abbreviations)
{
    /// <summary>What stands before an exact word.</summary>
    public const char Exact = '\'';

    /// <summary>What stands before a pair of folded words.</summary>
    public const char Pair = '_';

    /// <summary>So many texts are remembered.</summary>
    private const int MostTexts = 1_024;

    private readonly Dictionary<string, TextTokens> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Folded, string? Exact)> _forms = new(StringComparer.Ordinal);

    /// <summary>The tokens of some texts; no pair reaches from one text into the next.</summary>
    public IReadOnlyList<string> Of(IEnumerable<string> texts)
    {
        var tokens = new List<string>();
        var written = new HashSet<string>(StringComparer.Ordinal);
        var added = new Dictionary<string, Abbreviation>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var known = Take(text);
            tokens.AddRange(known.Tokens);
            written.UnionWith(known.Written);
            foreach (var (form, abbreviation) in known.OtherForms)
            {
                added.TryAdd(form, abbreviation);
            }
        }

        AddOtherForms(tokens, added, written);
        return tokens;
    }

    /// <summary>Takes a text apart; the names of wards, agencies and groups come again and again.</summary>
    private TextTokens Take(string text)
    {
        if (!_texts.TryGetValue(text, out var known))
        {
            if (_texts.Count == MostTexts)
            {
                _texts.Clear();
            }

            _texts[text] = known = TakeApart(text);
        }

        return known;
    }

    private TextTokens TakeApart(string text)
    {
        var (tokens, written, others) = (new List<string>(), new List<string>(), new List<(string, Abbreviation)>());
        var folded = AddWords(tokens, SearchText.Words(text));
        tokens.AddRange(SearchText.Codes(text).Select(SearchCodes.Canonical));
        tokens.AddRange(PeriodTokens.Of(folded));
        for (var at = 0; at < folded.Count; at++)
        {
            if (abbreviations.Contains(folded[at]))
            {
                written.Add(folded[at]);
            }

            foreach (var abbreviation in abbreviations.At(folded, at))
            {
                written.Add(LongKey(abbreviation));
                others.Add((abbreviation.Short, abbreviation));
            }

            if (abbreviations.Find(folded[at]) is { } shortForm)
            {
                others.Add((LongKey(shortForm), shortForm));
            }
        }

        return new TextTokens([.. tokens], [.. written], [.. others]);
    }

    private void AddOtherForms(List<string> tokens, Dictionary<string, Abbreviation> added, HashSet<string> written)
    {
        foreach (var (form, abbreviation) in added)
        {
            if (!written.Add(form))
            {
                continue;
            }

            if (form == abbreviation.Short)
            {
                tokens.Add(form);
            }
            else
            {
                AddWords(tokens, abbreviation.Words);
            }
        }
    }

    private static string LongKey(Abbreviation abbreviation) => string.Join(' ', abbreviation.Folded);

    private IReadOnlyList<string> AddWords(List<string> tokens, IReadOnlyList<string> words)
    {
        var folded = new string[words.Count];
        for (var at = 0; at < words.Count; at++)
        {
            folded[at] = Forms(words[at]).Folded;
        }

        tokens.AddRange(folded);
        foreach (var word in words)
        {
            if (Forms(word).Exact is { } exact)
            {
                tokens.Add(exact);
            }
        }

        for (var at = 1; at < folded.Length; at++)
        {
            tokens.Add($"{Pair}{folded[at - 1]} {folded[at]}");
        }

        return folded;
    }

    /// <summary>The tokens of a word; there are some thousand syllables, which come again and again.</summary>
    private (string Folded, string? Exact) Forms(string word)
    {
        if (!_forms.TryGetValue(word, out var forms))
        {
            var (folded, exact) = (VietnameseText.Fold(word), SearchText.Exact(word));
            forms = (folded, exact == folded ? null : Exact + exact);
            _forms.Add(word, forms);
        }

        return forms;
    }
}

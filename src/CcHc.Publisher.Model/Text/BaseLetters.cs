namespace CcHc.Publisher.Model.Text;

/// <summary>The small ASCII letter below every marked letter of the Latin script, đ and its look-alikes included.</summary>
/// <remarks>From Unicode's canonical decompositions. A dot stands where a character has no such letter.</remarks>
internal static class BaseLetters
{
    private const int FirstLatin = 0xC0;

    private const int FirstAdditional = 0x1E00;

    /// <summary>U+00C0 to U+024F, 64 a line.</summary>
    private const string Latin =
        "aaaaaa.ceeeeiiiidnooooo..uuuuy..aaaaaa.ceeeeiiiidnooooo..uuuuy.y" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghh..iiiiiiiii...jjkk.llllll." +
        "...nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz." +
        ".........d......................oo.............uu..............." +
        ".............aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa...." +
        "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............" +
        "................";

    /// <summary>U+1E00 to U+1EFF, 64 a line.</summary>
    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" +
        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>The character in lower case and without marks.</summary>
    public static char Fold(char c)
    {
        if (BaseOf(c) is var folded and not '.')
        {
            return folded;
        }

        // Signs that look like letters (the Ångström sign) have a marked letter below them.
        var lower = char.ToLowerInvariant(c);
        return BaseOf(lower) is var small and not '.' ? small : lower;
    }

    /// <summary>Whether it is a combining mark that folding drops (U+0300 to U+036F).</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static char BaseOf(char c) => c switch
    {
        < (char)FirstLatin => '.',
        < (char)(FirstLatin + 0x190) => Latin[c - FirstLatin],
        < (char)FirstAdditional => '.',
        < (char)(FirstAdditional + 0x100) => Additional[c - FirstAdditional],
        _ => '.',
    };
}

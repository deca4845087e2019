namespace CcHc.Templating.Members;

/// <summary>Values that are needed so often that they are boxed once.</summary>
internal static class Boxes
{
    public static readonly object True = true;
    public static readonly object False = false;

    private static readonly object[] Small = [.. Enumerable.Range(0, 256).Select(number => (object)number)];

    public static object Of(bool value) => value ? True : False;

    public static object Of(int value) => (uint)value < (uint)Small.Length ? Small[value] : value;
}

namespace CcHc.Publisher.Content.Yaml;

/// <summary>Where a value stands in the text that was read, in characters from 0: for whoever changes it in place.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character behind its last.</param>
internal readonly record struct YamlSpan(int Start, int End);

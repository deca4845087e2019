namespace CcHc.Publisher.Model.Agencies;

/// <summary>A word of an agency's name or of a cell, in the form that is compared.</summary>
/// <param name="Text">Lower case, one tone placement, one spelling of a final i or y.</param>
/// <param name="IsSeparated">Whether a sign stands before it that may part two agencies: a comma, a line break, a slash, a dash between blanks, a full stop.</param>
internal readonly record struct AgencyWord(string Text, bool IsSeparated);

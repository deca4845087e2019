namespace CcHc.Testing;

/// <summary>A text differs from its verified file, or there is none.</summary>
public sealed class VerifyException(string message) : Exception(message);

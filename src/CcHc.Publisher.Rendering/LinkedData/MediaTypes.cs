namespace CcHc.Publisher.Rendering.LinkedData;

/// <summary>Names of formats (IANA).</summary>
internal static class MediaTypes
{
    /// <summary>An Office Open XML workbook.</summary>
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}

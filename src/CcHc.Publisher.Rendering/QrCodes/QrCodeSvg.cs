using System.Security;
using System.Text;
using QRCoder;

namespace CcHc.Publisher.Rendering.QrCodes;

/// <summary>A QR code (ISO/IEC 18004, error correction M) as inline SVG: an address that a telephone reads from paper.</summary>
public static class QrCodeSvg
{
    /// <summary>The picture, with the four light modules around it that readers need. One line for each run of dark modules.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="title">What is read out in its place.</param>
    public static string Write(string text, string title)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var svg = new StringBuilder(4096)
            .Append($"<svg class=\"qr\" viewBox=\"0 0 {rows.Count} {rows.Count}\" role=\"img\"><title>{SecurityElement.Escape(title)}</title><path fill=\"none\" stroke=\"#000\" d=\"");
        for (var y = 0; y < rows.Count; y++)
        {
            var end = -1;
            for (var x = 0; x < rows.Count; x++)
            {
                if (!rows[y][x])
                {
                    continue;
                }

                var start = x;
                while (x < rows.Count && rows[y][x])
                {
                    x++;
                }

                svg.Append(end < 0 ? $"M{start} {y}.5" : $"m{start - end} 0").Append($"h{x - start}");
                end = x;
            }
        }

        return svg.Append("\"/></svg>").ToString();
    }
}

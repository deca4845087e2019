using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary>The functions of <c>string</c> that hash and encode.</summary>
[SuppressMessage("Security", "CA5350", Justification = "The language names the algorithm; templates use it for file names and caches.")]
[SuppressMessage("Security", "CA5351", Justification = "The language names the algorithm; templates use it for file names and caches.")]
internal static class StringHashFunctions
{
    public static void AddTo(FunctionGroup group) => group
        .Add("md5", "text", call => Hex(MD5.HashData(Bytes(call, 0))))
        .Add("sha1", "text", call => Hex(SHA1.HashData(Bytes(call, 0))))
        .Add("sha256", "text", call => Hex(SHA256.HashData(Bytes(call, 0))))
        .Add("sha512", "text", call => Hex(SHA512.HashData(Bytes(call, 0))))
        .Add("hmac_sha1", "text secretKey", call => Hex(HMACSHA1.HashData(Bytes(call, 1), Bytes(call, 0))))
        .Add("hmac_sha256", "text secretKey", call => Hex(HMACSHA256.HashData(Bytes(call, 1), Bytes(call, 0))))
        .Add("hmac_sha512", "text secretKey", call => Hex(HMACSHA512.HashData(Bytes(call, 1), Bytes(call, 0))))
        .Add("base64_encode", "text", call => Convert.ToBase64String(Bytes(call, 0)))
        .Add("base64_decode", "text", Decode);

    private static string Decode(ScriptFunctionInvocation call)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(call.Text(0)));
        }
        catch (FormatException)
        {
            throw new ScriptRuntimeException(call.Span, "This text is not base64.");
        }
    }

    private static byte[] Bytes(ScriptFunctionInvocation call, int index) => Encoding.UTF8.GetBytes(call.Text(index));

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}

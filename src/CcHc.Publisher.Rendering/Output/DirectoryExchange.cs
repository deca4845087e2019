using System.Runtime.InteropServices;

namespace CcHc.Publisher.Rendering.Output;

/// <summary>Swaps two folders in one step, where the system can: <c>renameat2</c> with <c>RENAME_EXCHANGE</c> (Linux 3.15).</summary>
internal static partial class DirectoryExchange
{
    private const int CurrentFolder = -100;
    private const uint RenameExchange = 2;

    /// <summary>Whether the two now stand in each other's place; if not, nothing was changed.</summary>
    public static bool TryExchange(string one, string other)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            return RenameAt2(CurrentFolder, one, CurrentFolder, other, RenameExchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library older than 2.28, or another one: the caller renames twice.
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}

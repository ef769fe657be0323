using CityLeadership.Classroom.Session.Tests.Stories;

namespace CityLeadership.Classroom.Hub.Tests.Architecture;

/// <summary>The source files of the house.</summary>
internal static class Sources
{
    private static readonly string[] Made = ["bin", "obj", "node_modules", "wwwroot", "dist"];

    public static string Root => Repository.Root;

    /// <summary>Files below a folder whose name ends so, with forward slashes, from the root. Built and fetched ones left out.</summary>
    public static IReadOnlyList<string> In(string folder, params string[] endings) =>
    [
        .. Walk(new DirectoryInfo(Path.Combine(Root, folder)))
            .Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal),
    ];

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(inner => !Made.Contains(inner.Name)).SelectMany(Walk));
}

using System.Text.RegularExpressions;

namespace CityLeadership.Classroom.Hub.Tests.Architecture;

/// <summary>In the browser app, connection, state and calling are plain TypeScript: React only looks at them.</summary>
public sealed partial class BrowserArrowsTests
{
    private const string Client = "src/Web/client/src/";

    [Theory]
    [InlineData("session")]
    [InlineData("calling")]
    public void StateAndCallingKnowNoReact(string folder)
    {
        foreach (var (file, import, _) in ImportsIn(folder))
        {
            Assert.False(import == "react" || import.StartsWith("react-", StringComparison.Ordinal) || import.StartsWith("react/", StringComparison.Ordinal), $"{file} imports {import}.");
        }

        Assert.Empty(Sources.In(Client + folder, ".tsx", ".jsx", ".css"));
    }

    [Fact]
    public void SessionAndCallingKnowNoScreen()
    {
        AssertNoneOf(ImportsIn("session"), "room", "desk", "pages", "app");
        AssertNoneOf(ImportsIn("calling"), "room", "desk", "pages", "app");
    }

    /// <summary>It carries calling's messages, so it names their types; it runs none of its code.</summary>
    [Fact]
    public void SessionRunsWithoutCalling() =>
        AssertNoneOf(ImportsIn("session").Where(import => !import.OnlyTypes), "calling");

    [Fact]
    public void CallingRunsWithoutSession() =>
        AssertNoneOf(ImportsIn("calling").Where(import => !import.OnlyTypes), "session");

    private static void AssertNoneOf(IEnumerable<(string File, string Import, bool OnlyTypes)> imports, params string[] others)
    {
        foreach (var (file, import, _) in imports)
        {
            Assert.False(others.Any(other => $"{Resolve(file, import)}/".StartsWith($"{Client}{other}/", StringComparison.Ordinal)), $"{file} imports {import}.");
        }
    }

    private static List<(string File, string Import, bool OnlyTypes)> ImportsIn(string folder)
    {
        var files = Sources.In(Client + folder, ".ts", ".tsx");
        Assert.NotEmpty(files);
        return [.. files.SelectMany(file => Import().Matches(Sources.Read(file)), (file, match) =>
            (file, match.Groups["from"].Value, match.Groups["types"].Success))];
    }

    /// <summary>Where a relative import leads, from the root; others as they are.</summary>
    private static string Resolve(string file, string import) => import.StartsWith('.')
        ? Path.GetRelativePath(Sources.Root, Path.GetFullPath(Path.Combine(Sources.Root, Path.GetDirectoryName(file)!, import))).Replace('\\', '/')
        : import;

    /// <summary>Also `export … from`, imports for their effect, and imports when needed.</summary>
    [GeneratedRegex(
        """^\s*(?:import|export)\b(?<types>\s+type\b)?(?:[^"';]*?\bfrom)?\s*"(?<from>[^"]+)"|\bimport\(\s*"(?<from>[^"]+)""",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Import();
}

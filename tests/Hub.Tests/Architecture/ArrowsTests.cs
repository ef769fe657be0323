using System.Text.RegularExpressions;
using System.Xml.Linq;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Architecture;

/// <summary>Who may know whom: Session nobody, Log Session, Live Log and Session, Web all; Live never Web.</summary>
public sealed partial class ArrowsTests
{
    private const string Product = "CityLeadership.Classroom.";

    /// <summary>Each project of the house, by its folder, and the projects it may reference.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["src/Hub/Session"] = [],
        ["src/Hub/Log"] = ["Session"],
        ["src/Hub/Live"] = ["Log", "Session"],
        ["src/Recording"] = ["Log", "Session"],
        ["src/Web"] = ["Session", "Log", "Live", "Recording"],
    };

    public static TheoryData<string> Folders => [.. Built];

    private static IEnumerable<string> Built => Arrows.Keys.Where(folder => Directory.Exists(Path.Combine(Sources.Root, folder)));

    [Fact]
    public void EveryProjectOfTheHouseHasItsArrows() =>
        Assert.Equal(Sources.In("src", ".csproj").Select(FolderOf).Order(), Built.Order());

    [Theory]
    [MemberData(nameof(Folders))]
    public void AProjectReferencesOnlyWhatItMay(string folder)
    {
        // What stands in for a package is one.
        var references = Elements(ProjectIn(folder), "ProjectReference").Where(path => !path.Contains("infra/compat/", StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path)[Product.Length..]);
        Assert.Subset(Arrows[folder].ToHashSet(), references.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void ItsFilesNameOnlyWhatItMay(string folder)
    {
        var own = folder.Split('/')[^1];
        var allowed = Arrows[folder].Append(own).ToHashSet();
        foreach (var file in SourcesOf(folder))
        {
            Assert.All(
                RoomNamed().Matches(Sources.Read(file)).Select(match => match.Groups["room"].Value),
                room => Assert.True(allowed.Contains(room), $"{file} names {room}."));
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void ItsNamespacesAreItsOwn(string folder)
    {
        foreach (var file in SourcesOf(folder))
        {
            var declared = Declared().Match(Sources.Read(file));
            Assert.True(
                !declared.Success || $"{declared.Groups["name"].Value}.".StartsWith($"{Product}{folder.Split('/')[^1]}.", StringComparison.Ordinal),
                $"{file} declares {declared.Groups["name"].Value}.");
        }
    }

    [Fact]
    public void TheCoreReferencesNothingButTheRuntime()
    {
        Assert.Empty(Elements(ProjectIn("src/Hub/Session"), "PackageReference", "ProjectReference", "FrameworkReference"));
        Assert.All(
            typeof(SessionState).Assembly.GetReferencedAssemblies(),
            reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));
    }

    /// <summary>A session decides from what it is told: no clock, no chance, no file, no network.</summary>
    [Fact]
    public void TheCoreAsksNobody()
    {
        foreach (var file in SourcesOf("src/Hub/Session"))
        {
            Assert.DoesNotMatch(
                @"\b(TimeProvider|Stopwatch|Random\.|RandomNumberGenerator|Guid\.NewGuid|Environment|File|HttpClient|Task|ILogger)\b", Sources.Read(file));
        }
    }

    private static string FolderOf(string project) => project[..project.LastIndexOf('/')];

    private static string ProjectIn(string folder) => Sources.In(folder, ".csproj").Single(project => FolderOf(project) == folder);

    private static IReadOnlyList<string> SourcesOf(string folder)
    {
        var files = Sources.In(folder, ".cs");
        Assert.NotEmpty(files);
        return files;
    }

    private static List<string> Elements(string project, params string[] names) =>
    [
        .. XDocument.Parse(Sources.Read(project)).Descendants()
            .Where(element => names.Contains(element.Name.LocalName))
            .Select(element => (string)element.Attribute("Include")!),
    ];

    /// <summary>A room of the house named in full: in a using or in the middle of code.</summary>
    [GeneratedRegex(@"CityLeadership\.Classroom\.(?<room>Session|Log|Live|Recording|Web)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RoomNamed();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declared();
}

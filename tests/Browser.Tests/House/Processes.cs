using System.Globalization;

namespace CityLeadership.Classroom.Browser.Tests.House;

/// <summary>Other processes, as Linux tells of them in /proc. Ids only: nothing is ever looked up or ended by name alone.</summary>
internal static class Processes
{
    /// <summary>The child of <paramref name="parent"/> that runs <paramref name="program"/>; null while there is none.</summary>
    public static int? ChildOf(int parent, string program) =>
        Directory.EnumerateDirectories("/proc")
            .Select(Path.GetFileName)
            .Where(name => name!.All(char.IsAsciiDigit))
            .Select(name => Read(name!))
            .FirstOrDefault(process => process is { } p && p.Parent == parent && p.Program == program)?.Id;

    /// <summary>"4711 (janus) S 4242 …": the name stands in brackets and may itself hold some.</summary>
    private static Entry? Read(string id)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{id}/stat");
            var (open, close) = (stat.IndexOf('('), stat.LastIndexOf(')'));
            var parent = stat[(close + 2)..].Split(' ')[1];
            return new(int.Parse(id, CultureInfo.InvariantCulture), int.Parse(parent, CultureInfo.InvariantCulture), stat[(open + 1)..close]);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private sealed record Entry(int Id, int Parent, string Program);
}

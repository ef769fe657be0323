using System.Text.Json;

namespace CityLeadership.Classroom.Browser.Tests.House;

/// <summary>Someone of the demo programme.</summary>
/// <param name="Role">As the API writes it: "mayor", "seniorLeader", "faculty", "staff".</param>
public sealed record Character(string Person, string Role, string Name, string City, string Key)
{
    /// <summary>Behind the site's address.</summary>
    public string Link => $"/join#{Key}";

    public bool IsHost => Role is "faculty" or "staff";
}

/// <summary>Who can come to the demo's class, in the order of the links file.</summary>
public sealed record Cast(IReadOnlyList<Character> All)
{
    public Character Faculty => All.First(c => c.Role == "faculty");

    public Character Staff => All.First(c => c.Role == "staff");

    public IReadOnlyList<Character> Mayors { get; } = [.. All.Where(c => c.Role == "mayor")];

    public IReadOnlyList<Character> Seniors { get; } = [.. All.Where(c => c.Role == "seniorLeader")];

    /// <summary>Reads what the host wrote into its data folder.</summary>
    public static async Task<Cast> ReadAsync(string linksFile)
    {
        await using var file = File.OpenRead(linksFile);
        var links = await JsonSerializer.DeserializeAsync<LinksFile>(file, JsonSerializerOptions.Web);
        return new Cast(links!.Links);
    }

    private sealed record LinksFile(IReadOnlyList<Character> Links);
}

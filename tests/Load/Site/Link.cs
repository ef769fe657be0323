using System.Text.Json;

namespace CityLeadership.Classroom.Load.Site;

/// <summary>One person's link, from the file that a demo host writes.</summary>
public sealed record Link(string Person, string Role, string Name, string City, string Key)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public bool IsMayor => Role == "mayor";

    public bool IsMember => Role is "mayor" or "seniorLeader";

    /// <exception cref="UsageException">The file is missing or holds no links.</exception>
    public static IReadOnlyList<Link> Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<LinkFile>(File.ReadAllText(path), Json)?.Links
                ?? throw new UsageException($"{path} holds no links.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new UsageException($"{path} cannot be read as a file of links ({unreadable.Message}). A host started with --Demo true writes one into its data folder.");
        }
    }

    private sealed record LinkFile(IReadOnlyList<Link> Links);
}

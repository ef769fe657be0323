using System.Text.Json;
using CityLeadership.Classroom.Log.Json;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Web.Programmes.Demo;

/// <summary>
/// The demo's personal links with their keys, in a file beside the database that only its owner may read. Real programmes
/// keep no keys anywhere; here whoever starts the host plays everybody.
/// </summary>
public sealed record DemoLinks(DateTimeOffset ExpiresAt, IReadOnlyList<DemoLink> Links)
{
    public const string FileName = "demo-links.json";

    /// <summary>What is in the file; null when it is missing, damaged or no longer good at <paramref name="now"/>.</summary>
    public static DemoLinks? Read(string path, DateTimeOffset now)
    {
        try
        {
            var links = JsonSerializer.Deserialize<DemoLinks>(File.ReadAllText(path), ClassroomJson.Options);
            return links is { Links.Count: > 0 } && links.ExpiresAt > now ? links : null;
        }
        catch (Exception missing) when (missing is JsonException or IOException)
        {
            return null;
        }
    }

    public void Write(string path)
    {
        var draft = path + ".new";
        File.Delete(draft);
        using (var stream = new FileStream(draft, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        }))
        {
            JsonSerializer.Serialize(stream, this, ClassroomJson.Options);
            stream.Flush(flushToDisk: true);
        }

        File.Move(draft, path, overwrite: true);
    }
}

/// <summary>One person's link.</summary>
public sealed record DemoLink(string Person, Role Role, string Name, string City, string Key)
{
    /// <summary>To be put after the site's address.</summary>
    public string Path => $"/join#{Key}";
}

using System.Text.Json;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>
/// What one source sends at the moment. A source that stops and sends anew is a new object under the same id: slots that
/// pointed at the old one are dead.
/// </summary>
/// <param name="voice">The m-line that carries sound, if one does.</param>
/// <param name="picture">The m-line that carries the camera's pictures, if one does.</param>
/// <param name="screen">The m-line for a shared screen, if there is one; whether anything is sent on it, it does not say.</param>
internal sealed class Feed(string id, string? voice, string? picture, string? screen = null)
{
    public string Id { get; } = id;

    public string? Voice { get; } = voice;

    public string? Picture { get; } = picture;

    public string? Screen { get; } = screen;

    /// <summary>About to end: slots are moved off it, none is moved onto it.</summary>
    public bool Ending { get; set; }

    /// <summary>Muted inside Janus by a host.</summary>
    public bool Silenced { get; set; }

    public PersonId Person => SourceOf(Id).Person;

    /// <summary>The id under which a source sends. Fixed by the server, so that nobody can pass for another.</summary>
    public static string IdOf(Source source) => $"{source.Person}/{source.Tab}";

    public static Source SourceOf(string id) =>
        id.IndexOf('/', StringComparison.Ordinal) is var cut and > 0
            ? new Source(new PersonId(id[..cut]), new TabId(id[(cut + 1)..]))
            : new Source(new PersonId(""), new TabId(id));

    /// <summary>Reads one entry of Janus's <c>publishers</c>.</summary>
    public static Feed? Read(JsonElement publisher)
    {
        if (JanusMessage.Text(publisher, "id") is not { } id)
            return null;

        string? Mid(string type, int place = 0) => JanusMessage.Items(publisher, "streams")
            .Where(stream => JanusMessage.Text(stream, "type") == type && !JanusMessage.Flag(stream, "disabled"))
            .OrderBy(stream => JanusMessage.Number(stream, "mindex"))
            .Select(stream => JanusMessage.Text(stream, "mid"))
            .ElementAtOrDefault(place);
        return new Feed(id, Mid("audio"), Mid("video"), Mid("video", place: 1));
    }
}

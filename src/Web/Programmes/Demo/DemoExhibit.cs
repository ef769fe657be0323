using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Exhibits;

namespace CityLeadership.Classroom.Web.Programmes.Demo;

/// <summary>The document that the demo's open class looks at: an invented case of three pages.</summary>
internal static class DemoExhibit
{
    private const int Pages = 3;

    public static async Task<StoredExhibit> MakeAsync(
        ExhibitFiles files, ScheduledSession session, string by, DateTimeOffset at, CancellationToken cancellation)
    {
        await using var document = typeof(DemoExhibit).Assembly.GetManifestResourceStream("demo-harbour-case.pdf")
            ?? throw new InvalidOperationException("The demo's exhibit is not part of this build.");
        var id = ExhibitShelf.NewId();
        var file = await files.ReceiveAsync(id, document, cancellation)
            ?? throw new InvalidOperationException("The demo's exhibit is larger than Exhibits:Bytes allows.");
        files.Keep(id);
        return ExhibitShelf.Stored(id, session.Id, "The harbour case", Pages, file.Length, at, by);
    }
}

using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Exhibits;

namespace CityLeadership.Classroom.Web.Programmes.Demo;

/// <summary>The document that a demo class looks at: an invented case of three pages. The harbour's is drawn, the others are written.</summary>
internal static class DemoExhibit
{
    private const int Pages = 3;
    private const int Harbour = 4;

    public static async Task<StoredExhibit> MakeAsync(
        ExhibitFiles files, ScheduledSession session, string by, DateTimeOffset at, CancellationToken cancellation)
    {
        await using var document = IsHarbour(session) ? Drawn() : new MemoryStream(Written(session));
        var id = ExhibitShelf.NewId();
        var file = await files.ReceiveAsync(id, document, cancellation)
            ?? throw new InvalidOperationException("The demo's exhibit is larger than Exhibits:Bytes allows.");
        files.Keep(id);
        return ExhibitShelf.Stored(id, session.Id, TitleOf(session), Pages, file.Length, at, by);
    }

    /// <summary>The page that a class argues about.</summary>
    public static PlannedStep Step(ScheduledSession session, string exhibit) => IsHarbour(session)
        ? new(StepKind.Exhibit, "Page 3: who said what", new(exhibit), Page: 3)
        : new(StepKind.Exhibit, "Page 2: what is to be decided", new(exhibit), Page: 2);

    private static bool IsHarbour(ScheduledSession session) => session.Number == Harbour;

    private static string TitleOf(ScheduledSession session) => session.Subtitle ?? session.Title;

    private static Stream Drawn() =>
        typeof(DemoExhibit).Assembly.GetManifestResourceStream("demo-harbour-case.pdf")
        ?? throw new InvalidOperationException("The demo's exhibit is not part of this build.");

    private static byte[] Written(ScheduledSession session)
    {
        var taught = DemoCases.Of(session.Number ?? 1);
        return DemoPaper.Write([
            (TitleOf(session), [taught.Story]),
            ("What is to be decided", [taught.Vote, .. taught.Options.Select((option, place) => $"{place + 1}.  {option}")]),
            ("For our discussion", [taught.Stake, taught.People]),
        ]);
    }
}

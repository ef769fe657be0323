using System.Collections.Frozen;
using CityLeadership.Classroom.Web.Data;
using static CityLeadership.Classroom.Web.Audit.AuditRule;

namespace CityLeadership.Classroom.Web.Audit;

/// <summary>
/// Every kind of request the API takes, and what the audit log says of it: on one page, so that whoever answers for it can read it. A
/// request that is missing here fails a test.
/// </summary>
internal static class AuditRules
{
    private static readonly NotWritten Anyone = new("It tells anybody the same, or nobody is signed in yet. A sign-in is a device of its own, and its owner sees it.");
    private static readonly NotWritten OneselfAlone = new("It reads or changes what is one's own.");
    private static readonly NotWritten NoPeople = new("It tells of classes and teaching material, and of no person.");
    private static readonly NotWritten InTheClass = new("The class's own record says who did it, and when.");
    private static readonly NotWritten SeenByAll = new("Whoever is in the programme sees it whenever they meet.");

    private static readonly FrozenDictionary<string, AuditRule> Table = new Dictionary<string, AuditRule>(StringComparer.Ordinal)
    {
        ["GET /api/help"] = Anyone,
        ["POST /api/links/look"] = Anyone,
        ["POST /api/links/new"] = Anyone,
        ["GET /api/ways-in"] = Anyone,
        ["POST /api/codes"] = Anyone,
        ["POST /api/codes/enter"] = Anyone,
        ["POST /api/sign-in"] = Anyone,
        ["POST /api/sign-out"] = OneselfAlone,
        ["GET /api/me"] = OneselfAlone,
        ["GET /api/home"] = OneselfAlone,
        ["GET /api/devices"] = OneselfAlone,
        ["DELETE /api/devices"] = OneselfAlone,
        ["DELETE /api/devices/{id}"] = OneselfAlone,
        ["GET /api/calendar-feed"] = OneselfAlone,
        ["POST /api/calendar-feed"] = OneselfAlone,
        ["DELETE /api/calendar-feed"] = OneselfAlone,

        ["GET /api/roster"] = LookedAt(AuditMatter.People),
        ["GET /api/roster.csv"] = Downloaded(AuditMatter.People),
        ["POST /api/roster/import"] = Changed(AuditMatter.People),
        ["POST /api/people/{id}/links"] = Changed(AuditMatter.SignIns, person: "id"),
        ["POST /api/people/{id}/links/withdraw"] = Changed(AuditMatter.SignIns, person: "id"),
        ["DELETE /api/people/{id}/institution-account"] = Changed(AuditMatter.SignIns, person: "id"),
        ["GET /api/people/{id}/portrait"] = SeenByAll,
        ["PUT /api/people/{id}/portrait"] = Changed(AuditMatter.Portrait, person: "id"),
        ["DELETE /api/people/{id}/portrait"] = Changed(AuditMatter.Portrait, person: "id"),
        ["GET /api/people/{id}/erasure"] = LookedAt(AuditMatter.PersonData) with { Person = "id" },
        ["POST /api/people/{id}/erasure"] = new Written(AuditDeed.Erased, AuditMatter.PersonData, Person: "id"),
        ["GET /api/people/{id}/data.zip"] = Downloaded(AuditMatter.PersonData) with { Person = "id" },

        ["GET /api/attendance"] = LookedAt(AuditMatter.AttendanceOfYear),
        ["GET /api/attendance.csv"] = Downloaded(AuditMatter.AttendanceOfYear),
        ["GET /api/attendance/rule"] = NoPeople,
        ["PUT /api/attendance/rule"] = Changed(AuditMatter.AttendanceOfYear),
        ["POST /api/attendance/rebuild"] = Changed(AuditMatter.AttendanceOfYear),
        ["GET /api/cities/{id}/attendance"] = LookedAt(AuditMatter.AttendanceOfCity) with { Thing = "id" },
        ["GET /api/people/{id}/attendance"] = LookedAt(AuditMatter.AttendanceOfPerson) with { Person = "id" },
        ["GET /api/sessions/{id}/attendance"] = LookedAt(AuditMatter.AttendanceOfClass) with { Session = "id" },
        ["GET /api/sessions/{id}/attendance.csv"] = Downloaded(AuditMatter.AttendanceOfClass) with { Session = "id" },
        ["GET /api/sessions/{id}/attendance/{person}"] = LookedAt(AuditMatter.AttendanceOfPerson) with { Person = "person", Session = "id" },
        ["POST /api/sessions/{id}/attendance/{person}/corrections"] = Changed(AuditMatter.Correction, person: "person", session: "id"),
        ["POST /api/sessions/{id}/people/{person}/phone-calls"] = Changed(AuditMatter.PhoneCall, person: "person", session: "id"),
        ["DELETE /api/sessions/{id}/phone-calls/{call}"] = Changed(AuditMatter.PhoneCall, session: "id", thing: "call"),
        ["POST /api/sessions/{id}/people/{person}/admit"] = InTheClass,
        ["POST /api/sessions/{id}/door"] = OneselfAlone,

        ["GET /api/sessions/{id}/summary"] = LookedAt(AuditMatter.Summary) with { Session = "id", ByHosts = true },
        ["GET /api/sessions/{id}/summary.csv"] = Downloaded(AuditMatter.Summary) with { Session = "id" },
        ["GET /api/sessions/{id}/votes.csv"] = Downloaded(AuditMatter.Votes) with { Session = "id" },
        ["GET /api/sessions/{id}/earlier-calls"] = LookedAt(AuditMatter.EarlierCalls) with { Session = "id" },
        ["POST /api/sessions/{id}/groupings"] = LookedAt(AuditMatter.Groupings) with { Session = "id" },
        ["GET /api/breakout-sets"] = LookedAt(AuditMatter.Groupings),
        ["POST /api/breakout-sets"] = Changed(AuditMatter.Groupings),
        ["DELETE /api/breakout-sets/{id}"] = Changed(AuditMatter.Groupings, thing: "id"),

        ["GET /api/mail"] = LookedAt(AuditMatter.Mail),
        ["GET /api/mail/{id}"] = LookedAt(AuditMatter.Mail) with { Thing = "id" },
        ["POST /api/mail/{id}/again"] = new Written(AuditDeed.Sent, AuditMatter.Mail, Thing: "id"),
        ["POST /api/mail/invitations"] = new Written(AuditDeed.Sent, AuditMatter.Invitations),

        ["GET /api/schedule"] = NoPeople,
        ["POST /api/schedule/series/preview"] = NoPeople,
        ["POST /api/schedule/series"] = Changed(AuditMatter.Schedule),
        ["PUT /api/schedule/series/{id}"] = Changed(AuditMatter.Schedule, thing: "id"),
        ["POST /api/schedule/sessions"] = Changed(AuditMatter.Schedule),
        ["PUT /api/schedule/sessions/{id}"] = Changed(AuditMatter.Schedule, session: "id"),
        ["POST /api/schedule/sessions/{id}/cancel"] = Changed(AuditMatter.Schedule, session: "id"),
        ["POST /api/schedule/sessions/{id}/bring-back"] = Changed(AuditMatter.Schedule, session: "id"),
        ["POST /api/schedule/sessions/{id}/put-back"] = Changed(AuditMatter.Schedule, session: "id"),

        ["GET /api/slots"] = LookedAt(AuditMatter.Slots),
        ["POST /api/slots"] = Changed(AuditMatter.Slots),
        ["POST /api/slots/{id}/withdraw"] = Changed(AuditMatter.Slots, thing: "id"),
        ["GET /api/meetings"] = OneselfAlone,
        ["GET /api/meetings/free/{kind}"] = NoPeople,
        ["POST /api/meetings"] = Changed(AuditMatter.Meetings),
        ["PUT /api/meetings/{id}"] = Changed(AuditMatter.Meetings, session: "id"),
        ["POST /api/meetings/{id}/cancel"] = Changed(AuditMatter.Meetings, session: "id"),
        ["GET /api/meetings/matrix"] = LookedAt(AuditMatter.Meetings),
        ["GET /api/meetings/matrix.csv"] = Downloaded(AuditMatter.Meetings),

        ["GET /api/plans"] = NoPeople,
        ["GET /api/plans/{id}"] = NoPeople,
        ["PUT /api/plans/{id}"] = Changed(AuditMatter.Plan, session: "id"),
        ["GET /api/plans/{id}/people"] = LookedAt(AuditMatter.Plan) with { Session = "id" },
        ["POST /api/plans/{id}/copy"] = Changed(AuditMatter.Plan, session: "id"),
        ["GET /api/recordings"] = NoPeople,
        ["GET /api/recordings/keeping"] = NoPeople,
        ["POST /api/recordings/keeping/preview"] = NoPeople,
        ["PUT /api/recordings/keeping"] = Changed(AuditMatter.Recording),
        ["PUT /api/sessions/{id}/recording/terms"] = Changed(AuditMatter.Recording, session: "id"),
        ["GET /api/sessions/{id}/recording/download"] = Downloaded(AuditMatter.Recording) with { Session = "id" },
        ["GET /api/sessions/{id}/recording"] = LookedAt(AuditMatter.Recording) with { Session = "id" },
        ["GET /api/sessions/{id}/recording/chapters.vtt"] = NoPeople,
        ["GET /api/sessions/{id}/recording/media/{name}"] = new NotWritten("That the recording was looked at is written once; how much of it was watched is stored with the recording."),
        ["POST /api/sessions/{id}/recording/watched"] = OneselfAlone,
        ["DELETE /api/sessions/{id}/recording"] = new Written(AuditDeed.Erased, AuditMatter.Recording, Session: "id"),
        ["GET /api/sessions/{id}/exhibits/{exhibit}/file"] = NoPeople,
        ["GET /api/sessions/{id}/exhibits"] = NoPeople,
        ["POST /api/sessions/{id}/exhibits"] = Changed(AuditMatter.Exhibit, session: "id"),
        ["PUT /api/sessions/{id}/exhibits/{exhibit}"] = Changed(AuditMatter.Exhibit, session: "id", thing: "exhibit"),
        ["DELETE /api/sessions/{id}/exhibits/{exhibit}"] = Changed(AuditMatter.Exhibit, session: "id", thing: "exhibit"),
        ["POST /api/sessions/{id}/exhibits/{exhibit}/restore"] = Changed(AuditMatter.Exhibit, session: "id", thing: "exhibit"),

        ["GET /api/openapi.json"] = NoPeople,
        ["GET /api/keys"] = LookedAt(AuditMatter.Keys),
        ["POST /api/keys"] = Changed(AuditMatter.Keys),
        ["DELETE /api/keys/{id}"] = Changed(AuditMatter.Keys, thing: "id"),

        ["GET /api/webhooks"] = NoPeople,
        ["POST /api/webhooks"] = Changed(AuditMatter.Webhooks),
        ["DELETE /api/webhooks/{id}"] = Changed(AuditMatter.Webhooks, thing: "id"),
        ["POST /api/webhooks/{id}/enable"] = Changed(AuditMatter.Webhooks, thing: "id"),
        ["GET /api/webhooks/{id}/messages"] = LookedAt(AuditMatter.Webhooks) with { Thing = "id" },
        ["POST /api/webhooks/{id}/messages/{message}/again"] = new Written(AuditDeed.Sent, AuditMatter.Webhooks, Thing: "message"),

        ["GET /api/audit"] = LookedAt(AuditMatter.AuditLog),
        ["GET /api/audit.csv"] = Downloaded(AuditMatter.AuditLog),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<KeyValuePair<string, AuditRule>> All => Table;

    /// <summary>Null: it is none of the API's.</summary>
    public static AuditRule? Of(HttpContext context) => context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } route }
        ? Table.GetValueOrDefault(Name(context.Request.Method, route))
        : null;

    /// <summary>As they stand in the table: "GET /api/roster".</summary>
    public static string Name(string method, string route) => $"{method} {route.TrimEnd('/')}";

    private static Written LookedAt(AuditMatter matter) => new(AuditDeed.LookedAt, matter);

    private static Written Downloaded(AuditMatter matter) => new(AuditDeed.Downloaded, matter);

    private static Written Changed(AuditMatter matter, string? person = null, string? session = null, string? thing = null) =>
        new(AuditDeed.Changed, matter, person, session, thing);
}

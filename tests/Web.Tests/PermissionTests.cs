using System.Net;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests;

/// <summary>Who may ask for what: every endpoint of the API against every role, and against nobody.</summary>
[Collection(OneHost.Name)]
public sealed class PermissionTests(DemoHost host)
{
    private const HttpStatusCode Ok = HttpStatusCode.OK;
    private const HttpStatusCode NotTaught = HttpStatusCode.NotFound;
    private const HttpStatusCode Unreadable = HttpStatusCode.BadRequest;
    private const HttpStatusCode NoRoster = HttpStatusCode.UnprocessableEntity;
    private const HttpStatusCode NoSuch = HttpStatusCode.NotFound;
    private const HttpStatusCode NoContent = HttpStatusCode.NoContent;
    private const HttpStatusCode NotAllowed = HttpStatusCode.Forbidden;
    private const HttpStatusCode SignInNeeded = HttpStatusCode.Unauthorized;

    private static readonly Role?[] Askers = [null, Role.Mayor, Role.SeniorLeader, Role.Faculty, Role.Staff];

    /// <summary>Method, route, and what nobody, a mayor, a senior leader, faculty and staff are answered.</summary>
    private static readonly (string Method, string Route, HttpStatusCode[] Answers)[] Table =
    [
        ("GET", "/api/help", [Ok, Ok, Ok, Ok, Ok]),
        ("GET", "/api/openapi.json", [Ok, Ok, Ok, Ok, Ok]),
        ("POST", "/api/links/look", [Ok, Ok, Ok, Ok, Ok]),
        ("POST", "/api/links/new", [Unreadable, Unreadable, Unreadable, Unreadable, Unreadable]),
        ("GET", "/api/ways-in", [Ok, Ok, Ok, Ok, Ok]),
        ("POST", "/api/codes", [Unreadable, Unreadable, Unreadable, Unreadable, Unreadable]),
        ("POST", "/api/codes/enter", [Unreadable, Unreadable, Unreadable, Unreadable, Unreadable]),
        ("POST", "/api/sign-in", [NoContent, NoContent, NoContent, NoContent, NoContent]),
        ("GET", "/api/me", [SignInNeeded, Ok, Ok, Ok, Ok]),
        ("GET", "/api/home", [SignInNeeded, Ok, Ok, Ok, Ok]),
        ("GET", "/api/calendar-feed", [SignInNeeded, Ok, Ok, Ok, Ok]),
        ("POST", "/api/calendar-feed", [SignInNeeded, Ok, Ok, Ok, Ok]),
        ("DELETE", "/api/calendar-feed", [SignInNeeded, NoContent, NoContent, NoContent, NoContent]),
        ("GET", "/api/schedule", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Ok]),
        ("POST", "/api/schedule/series", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Unreadable]),
        ("POST", "/api/schedule/series/preview", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Unreadable]),
        ("PUT", "/api/schedule/series/{id}", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Unreadable]),
        ("POST", "/api/schedule/sessions", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Unreadable]),
        ("PUT", "/api/schedule/sessions/{id}", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Unreadable]),
        ("POST", "/api/schedule/sessions/{id}/cancel", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Unreadable]),
        ("POST", "/api/schedule/sessions/{id}/bring-back", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Unreadable]),
        ("POST", "/api/schedule/sessions/{id}/put-back", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Unreadable]),
        ("GET", "/api/slots", [SignInNeeded, NotAllowed, NotAllowed, Ok, Ok]),
        ("POST", "/api/slots", [SignInNeeded, Unreadable, Unreadable, Unreadable, Unreadable]),
        ("POST", "/api/slots/{id}/withdraw", [SignInNeeded, NotAllowed, NotAllowed, NoSuch, NoSuch]),
        ("GET", "/api/meetings", [SignInNeeded, Ok, NotAllowed, NotAllowed, NotAllowed]),
        ("GET", "/api/meetings/free/{kind}", [SignInNeeded, Unreadable, Unreadable, Unreadable, Unreadable]),
        ("POST", "/api/meetings", [SignInNeeded, Unreadable, Unreadable, Unreadable, Unreadable]),
        ("PUT", "/api/meetings/{id}", [SignInNeeded, Unreadable, Unreadable, Unreadable, Unreadable]),
        ("POST", "/api/meetings/{id}/cancel", [SignInNeeded, Unreadable, Unreadable, Unreadable, Unreadable]),
        ("GET", "/api/meetings/matrix", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Ok]),
        ("GET", "/api/meetings/matrix.csv", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Ok]),
        ("GET", "/api/people/{id}/portrait", [SignInNeeded, Ok, Ok, Ok, Ok]),
        ("PUT", "/api/people/{id}/portrait", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Unreadable]),
        ("DELETE", "/api/people/{id}/portrait", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, NoContent]),
        ("GET", "/api/people/{id}/erasure", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Ok]),
        ("POST", "/api/people/{id}/erasure", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Unreadable]),
        ("GET", "/api/people/{id}/data.zip", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Ok]),
        ("GET", "/api/sessions/{id}/attendance", [SignInNeeded, NotAllowed, NotAllowed, Ok, Ok]),
        ("GET", "/api/sessions/{id}/attendance.csv", [SignInNeeded, NotAllowed, NotAllowed, Ok, Ok]),
        ("GET", "/api/sessions/{id}/attendance/{person}", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, NoSuch]),
        ("POST", "/api/sessions/{id}/attendance/{person}/corrections", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Unreadable]),
        ("POST", "/api/sessions/{id}/door", [SignInNeeded, Unreadable, Unreadable, Unreadable, Unreadable]),
        ("POST", "/api/sessions/{id}/people/{person}/admit", [SignInNeeded, NotAllowed, NotAllowed, HttpStatusCode.Conflict, HttpStatusCode.Conflict]),
        ("POST", "/api/sessions/{id}/people/{person}/phone-calls", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Unreadable]),
        ("DELETE", "/api/sessions/{id}/phone-calls/{call}", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, NoSuch]),
        ("GET", "/api/attendance", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Ok]),
        ("GET", "/api/attendance.csv", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Ok]),
        ("GET", "/api/attendance/rule", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Ok]),
        ("PUT", "/api/attendance/rule", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Unreadable]),
        ("POST", "/api/attendance/rebuild", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Ok]),
        ("GET", "/api/people/{id}/attendance", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Ok]),
        ("GET", "/api/cities/{id}/attendance", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, NoSuch]),
        ("GET", "/api/sessions/{id}/summary", [SignInNeeded, NotTaught, NotTaught, NotTaught, NotTaught]),
        ("GET", "/api/sessions/{id}/summary.csv", [SignInNeeded, NotAllowed, NotAllowed, NotTaught, NotTaught]),
        ("GET", "/api/sessions/{id}/earlier-calls", [SignInNeeded, NotAllowed, NotAllowed, Ok, Ok]),
        ("GET", "/api/sessions/{id}/votes.csv", [SignInNeeded, NotAllowed, NotAllowed, NotTaught, NotTaught]),
        ("GET", "/api/recordings", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Ok]),
        ("GET", "/api/recordings/keeping", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Ok]),
        ("POST", "/api/recordings/keeping/preview", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Unreadable]),
        ("PUT", "/api/recordings/keeping", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Unreadable]),
        ("GET", "/api/sessions/{id}/recording/download", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, NoSuch]),
        ("PUT", "/api/sessions/{id}/recording/terms", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Unreadable]),
        ("GET", "/api/sessions/{id}/recording", [SignInNeeded, NoSuch, NoSuch, NoSuch, NoSuch]),
        ("GET", "/api/sessions/{id}/recording/chapters.vtt", [SignInNeeded, NoSuch, NoSuch, NoSuch, NoSuch]),
        ("GET", "/api/sessions/{id}/recording/media/{name}", [SignInNeeded, NoSuch, NoSuch, NoSuch, NoSuch]),
        ("POST", "/api/sessions/{id}/recording/watched", [SignInNeeded, NoSuch, NoSuch, NoSuch, NoSuch]),
        ("DELETE", "/api/sessions/{id}/recording", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, NoSuch]),
        ("GET", "/api/sessions/{id}/exhibits/{exhibit}/file", [SignInNeeded, NoSuch, NoSuch, NoSuch, NoSuch]),
        ("GET", "/api/sessions/{id}/exhibits", [SignInNeeded, NotAllowed, NotAllowed, Ok, Ok]),
        ("POST", "/api/sessions/{id}/exhibits", [SignInNeeded, NotAllowed, NotAllowed, Unreadable, Unreadable]),
        ("PUT", "/api/sessions/{id}/exhibits/{exhibit}", [SignInNeeded, NotAllowed, NotAllowed, Unreadable, Unreadable]),
        ("DELETE", "/api/sessions/{id}/exhibits/{exhibit}", [SignInNeeded, NotAllowed, NotAllowed, NoSuch, NoSuch]),
        ("POST", "/api/sessions/{id}/exhibits/{exhibit}/restore", [SignInNeeded, NotAllowed, NotAllowed, NoSuch, NoSuch]),
        ("GET", "/api/plans", [SignInNeeded, NotAllowed, NotAllowed, Ok, Ok]),
        ("GET", "/api/plans/{id}", [SignInNeeded, NotAllowed, NotAllowed, Ok, Ok]),
        ("PUT", "/api/plans/{id}", [SignInNeeded, NotAllowed, NotAllowed, Unreadable, Unreadable]),
        ("GET", "/api/plans/{id}/people", [SignInNeeded, NotAllowed, NotAllowed, Ok, Ok]),
        ("POST", "/api/plans/{id}/copy", [SignInNeeded, NotAllowed, NotAllowed, Unreadable, Unreadable]),
        ("POST", "/api/sessions/{id}/groupings", [SignInNeeded, NotAllowed, NotAllowed, Unreadable, Unreadable]),
        ("GET", "/api/breakout-sets", [SignInNeeded, NotAllowed, NotAllowed, Ok, Ok]),
        ("POST", "/api/breakout-sets", [SignInNeeded, NotAllowed, NotAllowed, Unreadable, Unreadable]),
        ("DELETE", "/api/breakout-sets/{id}", [SignInNeeded, NotAllowed, NotAllowed, NoSuch, NoSuch]),
        ("GET", "/api/roster", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Ok]),
        ("GET", "/api/roster.csv", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Ok]),
        ("POST", "/api/roster/import", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, NoRoster]),
        ("GET", "/api/mail", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Ok]),
        ("GET", "/api/mail/{id}", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, NoSuch]),
        ("POST", "/api/mail/{id}/again", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, NoSuch]),
        ("POST", "/api/mail/invitations", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Ok]),
        ("POST", "/api/people/{id}/links", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Ok]),
        ("POST", "/api/people/{id}/links/withdraw", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, NoContent]),
        ("DELETE", "/api/people/{id}/institution-account", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, NoContent]),
        ("GET", "/api/webhooks", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Ok]),
        ("POST", "/api/webhooks", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Unreadable]),
        ("DELETE", "/api/webhooks/{id}", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, NoSuch]),
        ("POST", "/api/webhooks/{id}/enable", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, NoSuch]),
        ("GET", "/api/webhooks/{id}/messages", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, NoSuch]),
        ("POST", "/api/webhooks/{id}/messages/{message}/again", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, NoSuch]),
        ("GET", "/api/audit", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Ok]),
        ("GET", "/api/audit.csv", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Ok]),
        ("GET", "/api/keys", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Ok]),
        ("POST", "/api/keys", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, Unreadable]),
        ("DELETE", "/api/keys/{id}", [SignInNeeded, NotAllowed, NotAllowed, NotAllowed, NoSuch]),
        ("GET", "/api/devices", [SignInNeeded, Ok, Ok, Ok, Ok]),
        ("DELETE", "/api/devices/{id}", [SignInNeeded, NoSuch, NoSuch, NoSuch, NoSuch]),
        ("DELETE", "/api/devices", [SignInNeeded, NoContent, NoContent, NoContent, NoContent]),
        ("POST", "/api/sign-out", [SignInNeeded, NoContent, NoContent, NoContent, NoContent]),
    ];

    /// <summary>Routes whose id is a session's.</summary>
    private static readonly string[] SessionRoutes = ["/api/sessions", "/api/plans"];

    public static TheoryData<string, string, int> Cells
    {
        get
        {
            var cells = new TheoryData<string, string, int>();
            foreach (var (method, route, answers) in Table)
            {
                for (var asker = 0; asker < answers.Length; asker++)
                    cells.Add(method, route, asker);
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Each_role_is_answered_as_the_table_says(string method, string route, int asker)
    {
        var expected = Table.Single(row => row.Method == method && row.Route == route).Answers[asker];
        var link = host.LinkOf(Askers[asker] ?? Role.Mayor, 1);
        var browser = Askers[asker] is null ? host.NewBrowser() : await host.SignedInAsync(link);
        var id = SessionRoutes.Any(start => route.StartsWith(start, StringComparison.Ordinal)) ? await AnySessionAsync() : host.LinkOf(Role.SeniorLeader, 70).Person;
        var path = $"/as/{link.Person}{route.Replace("{id}", id, StringComparison.Ordinal)}";

        using var answer = method == "GET" ? await browser.GetAsync(path) : await browser.SendAsync(new HttpMethod(method), path, new { key = link.Key });

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal((int)expected < 400, answer.Content.Headers.ContentType?.MediaType != "application/problem+json");
    }

    [Fact]
    public void Every_endpoint_of_the_api_is_in_the_table()
    {
        var mapped = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal)
                && endpoint.RoutePattern.RawText != "/api/{**rest}")
            .SelectMany(endpoint => endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods
                .Select(method => $"{method} {endpoint.RoutePattern.RawText!.TrimEnd('/')}"));
        Assert.Equal(Table.Select(row => $"{row.Method} {row.Route}").Order(), mapped.Order());
    }

    private Task<string> AnySessionAsync() =>
        host.InDatabaseAsync(db => db.ScheduledSessions.Where(s => s.Number == 1).Select(s => s.Id).FirstAsync());
}

using System.Net.Http.Json;
using System.Text.Json;
using CityLeadership.Classroom.Web.Api;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Tests.Api;

/// <summary>What a key may ask for: every endpoint of the API against every scope.</summary>
[Collection(ApiHost.Name)]
public sealed class MachinePermissionTests(DemoHost host)
{
    /// <summary>What each scope is for. An endpoint that is in none of them is not there for programs.</summary>
    private static readonly Dictionary<string, string[]> Table = new(StringComparer.Ordinal)
    {
        ["roster:read"] = ["GET /roster", "GET /roster.csv"],
        ["roster:write"] = ["POST /roster/import"],
        ["schedule:read"] = ["GET /schedule", "POST /schedule/series/preview"],
        ["schedule:write"] =
        [
            "POST /schedule/series", "PUT /schedule/series/{id}", "POST /schedule/sessions", "PUT /schedule/sessions/{id}",
            "POST /schedule/sessions/{id}/cancel", "POST /schedule/sessions/{id}/bring-back", "POST /schedule/sessions/{id}/put-back",
        ],
        ["meetings:read"] = ["GET /slots", "GET /meetings/free/{kind}", "GET /meetings/matrix", "GET /meetings/matrix.csv"],
        ["meetings:write"] = ["POST /slots", "POST /slots/{id}/withdraw", "POST /meetings", "PUT /meetings/{id}", "POST /meetings/{id}/cancel"],
        ["attendance:read"] =
        [
            "GET /attendance", "GET /attendance.csv", "GET /people/{id}/attendance", "GET /cities/{id}/attendance", "GET /sessions/{id}/attendance",
            "GET /sessions/{id}/attendance.csv", "GET /sessions/{id}/attendance/{person}", "GET /attendance/rule",
        ],
        ["attendance:write"] =
        [
            "PUT /attendance/rule", "POST /attendance/rebuild", "POST /sessions/{id}/attendance/{person}/corrections", "POST /sessions/{id}/people/{person}/admit",
            "POST /sessions/{id}/people/{person}/phone-calls", "DELETE /sessions/{id}/phone-calls/{call}",
        ],
        ["plans:read"] =
        [
            "GET /plans", "GET /plans/{id}", "GET /plans/{id}/people", "GET /sessions/{id}/exhibits", "GET /sessions/{id}/exhibits/{exhibit}/file",
            "POST /sessions/{id}/groupings", "GET /breakout-sets",
        ],
        ["plans:write"] =
        [
            "PUT /plans/{id}", "POST /plans/{id}/copy", "POST /sessions/{id}/exhibits", "PUT /sessions/{id}/exhibits/{exhibit}",
            "DELETE /sessions/{id}/exhibits/{exhibit}", "POST /sessions/{id}/exhibits/{exhibit}/restore", "POST /breakout-sets", "DELETE /breakout-sets/{id}",
        ],
        ["summaries:read"] =
            ["GET /sessions/{id}/summary", "GET /sessions/{id}/summary.csv", "GET /sessions/{id}/votes.csv", "GET /sessions/{id}/earlier-calls"],
        ["mail:read"] = ["GET /mail", "GET /mail/{id}"],
        ["mail:write"] = ["POST /mail/{id}/again", "POST /mail/invitations"],
        ["audit:read"] = ["GET /audit", "GET /audit.csv"],
    };

    public static TheoryData<string> Scopes => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(Scopes))]
    public async Task A_key_may_do_what_its_scope_is_for_and_nothing_else(string scope)
    {
        var machine = await Machine.WithAsync(host, scope);
        var session = await host.InDatabaseAsync(db => db.ScheduledSessions.Where(s => s.Number == 1).Select(s => s.Id).FirstAsync());
        foreach (var operation in OperationBook.All.Where(operation => !operation.IsOpen))
        {
            var path = operation.Route["/api".Length..].Replace("{id}", session, StringComparison.Ordinal);
            using var answer = await machine.SendAsync(new HttpMethod(operation.Method), path);
            var code = answer.IsSuccessStatusCode ? "" : (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString();

            var expected = Table[scope].Contains($"{operation.Method} {operation.Route["/api".Length..]}") ? null
                : operation.Scope is null ? "notFound"
                : "notInScope";
            if (expected is null)
                Assert.DoesNotContain(code, new[] { "notInScope", "notFound", "notAllowed", "signInNeeded", "foreignPage" });
            else
                Assert.Equal($"{operation}: {expected}", $"{operation}: {code}");
        }
    }

    [Fact]
    public void Every_endpoint_for_programs_is_in_the_table() => Assert.Equal(
        OperationBook.All.Where(operation => operation.Scope is not null).Select(operation => $"{operation.Method} {operation.Route["/api".Length..]}").Order(),
        Table.Values.SelectMany(endpoints => endpoints).Order());

    /// <summary>A key never becomes another way in.</summary>
    [Fact]
    public void No_key_makes_links_devices_or_keys() => Assert.All(
        OperationBook.All.Where(operation => operation.Subject is "Sign-in" or "Keys"), operation => Assert.Null(operation.Scope));
}

using System.Net;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Audit;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Programmes.Demo;
using CityLeadership.Classroom.Web.Tests.Host;
using CityLeadership.Classroom.Web.Tests.Operations;
using CityLeadership.Classroom.Web.Tests.Privacy;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Audit;

/// <summary>What the audit log says of what staff do, over HTTP. Every test looks at a person of its own.</summary>
[Collection(StewardsHost.Name)]
public sealed class AuditTests(DemoHost host)
{
    private DemoLink Staff => host.LinkOf(Role.Staff);

    [Fact]
    public void Every_request_the_api_takes_is_written_down_or_says_why_not()
    {
        var mapped = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal)
                && endpoint.RoutePattern.RawText != "/api/{**rest}")
            .SelectMany(endpoint => endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods
                .Select(method => (Name: AuditRules.Name(method, endpoint.RoutePattern.RawText!), Parts: endpoint.RoutePattern.Parameters.Select(part => part.Name).ToHashSet())))
            .ToDictionary(endpoint => endpoint.Name, endpoint => endpoint.Parts);

        Assert.Equal(mapped.Keys.Order(), AuditRules.All.Select(rule => rule.Key).Order());
        Assert.All(AuditRules.All, rule =>
        {
            if (rule.Value is AuditRule.Written written)
                Assert.Subset(mapped[rule.Key], new[] { written.Person, written.Session, written.Thing }.OfType<string>().ToHashSet()!);
            else
                Assert.EndsWith(".", Assert.IsType<AuditRule.NotWritten>(rule.Value).Why);
        });
    }

    [Fact]
    public async Task A_look_at_somebody_is_one_entry_however_often_the_page_asks_and_ones_own_is_none()
    {
        var mayor = host.LinkOf(Role.Mayor, 21);
        var (staff, own) = (await host.SignedInAsync(Staff), await host.SignedInAsync(mayor));
        for (var i = 0; i < 3; i++)
            await staff.JsonAsync($"/as/{Staff.Person}/api/people/{mayor.Person}/attendance");
        await own.JsonAsync($"/as/{mayor.Person}/api/people/{mayor.Person}/attendance");

        var entry = Assert.Single(await EntriesAsync(mayor.Person));
        Assert.Equal(
            (Staff.Person, AuditDeed.LookedAt, AuditMatter.AttendanceOfPerson, null), (entry.By, entry.Deed, entry.Matter, entry.SessionId));
    }

    [Fact]
    public async Task A_change_is_written_each_time_and_what_was_refused_is_not()
    {
        var mayor = host.LinkOf(Role.Mayor, 22);
        var (staff, own) = (await host.SignedInAsync(Staff), await host.SignedInAsync(mayor));
        for (var i = 0; i < 2; i++)
            (await staff.PostAsync($"/as/{Staff.Person}/api/people/{mayor.Person}/links")).EnsureSuccessStatusCode();
        await own.PostAsync($"/as/{mayor.Person}/api/people/{mayor.Person}/links").IsRefusedAsync(HttpStatusCode.Forbidden, "notAllowed");
        await staff.PostAsync($"/as/{Staff.Person}/api/people/nobody22/links").IsRefusedAsync(HttpStatusCode.NotFound, "noSuchPerson");

        Assert.Equal([AuditMatter.SignIns, AuditMatter.SignIns], (await EntriesAsync(mayor.Person)).Select(entry => entry.Matter));
        Assert.Empty(await EntriesAsync("nobody22"));
    }

    [Fact]
    public async Task Staff_read_it_by_person_by_doer_by_deed_and_by_day_and_that_is_written_too()
    {
        var mayor = host.LinkOf(Role.Mayor, 23);
        var staff = await host.SignedInAsync(Staff);
        await staff.JsonAsync($"/as/{Staff.Person}/api/people/{mayor.Person}/attendance");
        (await staff.PostAsync($"/as/{Staff.Person}/api/people/{mayor.Person}/links")).EnsureSuccessStatusCode();

        Assert.Equal(["changed", "lookedAt"], await DeedsAsync(staff, $"person={mayor.Person}"));
        Assert.Equal(["changed"], await DeedsAsync(staff, $"person={mayor.Person}&by={Staff.Person}&deed=changed"));
        Assert.Equal([], await DeedsAsync(staff, $"person={mayor.Person}&by={mayor.Person}"));
        Assert.Equal([], await DeedsAsync(staff, $"person={mayor.Person}&day=2001-02-03"));
        await staff.GetAsync($"/as/{Staff.Person}/api/audit?day=soon").IsRefusedAsync(HttpStatusCode.BadRequest, "badDay");
        await staff.GetAsync($"/as/{Staff.Person}/api/audit?deed=7").IsRefusedAsync(HttpStatusCode.BadRequest, "badDeed");
        Assert.True(await host.InDatabaseAsync(db => db.AuditEntries.AnyAsync(e => e.Matter == AuditMatter.AuditLog && e.By == Staff.Person)));
    }

    [Fact]
    public async Task It_is_read_page_by_page_without_a_gap()
    {
        var person = await NewPersonAsync("Page Turner");
        await host.InDatabaseAsync(async db =>
        {
            db.AddRange(Enumerable.Range(0, 230).Select(i => Entry(person, DateTimeOffset.UnixEpoch.AddYears(57).AddSeconds(i))));
            return await db.SaveChangesAsync();
        });
        var staff = await host.SignedInAsync(Staff);
        var (ids, end) = (new List<string>(), "");
        do
        {
            var part = await staff.JsonAsync($"/as/{Staff.Person}/api/audit?person={person}{end}");
            ids.AddRange(part.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("id").GetString()!));
            end = part.GetProperty("end").GetString() is { } before ? $"&before={before}" : null;
        }
        while (end is not null);

        Assert.Equal(230, ids.Distinct().Count());
        Assert.Equal(ids.OrderDescending(StringComparer.Ordinal), ids);
    }

    [Fact]
    public async Task The_file_holds_it_all_and_no_formula()
    {
        var person = await NewPersonAsync("=HYPERLINK(\"http://bad.example\")");
        var staff = await host.SignedInAsync(Staff);
        (await staff.PostAsync($"/as/{Staff.Person}/api/people/{person}/links")).EnsureSuccessStatusCode();

        using var answer = await staff.GetAsync($"/as/{Staff.Person}/api/audit.csv?person={person}");
        var file = await answer.Content.ReadAsStringAsync();
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Changed,SignIns,", file, StringComparison.Ordinal);
        Assert.DoesNotContain(",=HYPERLINK", file, StringComparison.Ordinal);
        Assert.DoesNotContain("\"=HYPERLINK", file, StringComparison.Ordinal);
    }

    /// <summary>What is not written is not shown; what is done is answered and written as soon as it can be.</summary>
    [Fact]
    public async Task While_it_cannot_be_written_nothing_is_shown_and_what_was_done_is_written_later()
    {
        var mayor = host.LinkOf(Role.Mayor, 24);
        var staff = await host.SignedInAsync(Staff);
        await host.InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE \"AuditEntries\" RENAME TO \"AuditAside\""));
        try
        {
            await staff.GetAsync($"/as/{Staff.Person}/api/people/{mayor.Person}/attendance").IsRefusedAsync(HttpStatusCode.ServiceUnavailable, "notAudited");
            (await staff.PostAsync($"/as/{Staff.Person}/api/people/{mayor.Person}/links")).EnsureSuccessStatusCode();
        }
        finally
        {
            await host.InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE \"AuditAside\" RENAME TO \"AuditEntries\""));
        }

        await Eventually.IsTrueAsync(() => host.Services.GetRequiredService<AuditTrail>().Waiting == 0, "what was done is written");
        Assert.Equal([AuditMatter.SignIns], (await EntriesAsync(mayor.Person)).Select(entry => entry.Matter));
        await staff.JsonAsync($"/as/{Staff.Person}/api/people/{mayor.Person}/attendance");
        Assert.Equal(2, (await EntriesAsync(mayor.Person)).Count);
    }

    internal static AuditEntry Entry(string person, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at).ToString("n"),
        At = at,
        ProgrammeId = "demo",
        By = "someone",
        Deed = AuditDeed.LookedAt,
        Matter = AuditMatter.People,
        PersonId = person,
    };

    private async Task<string> NewPersonAsync(string name)
    {
        var id = Guid.NewGuid().ToString("n");
        await host.InDatabaseAsync(async db =>
        {
            db.Add(new Person { Id = id, Name = name });
            db.Add(new Enrolment { ProgrammeId = "demo", PersonId = id, Role = Role.Observer, Title = "" });
            return await db.SaveChangesAsync();
        });
        return id;
    }

    private Task<List<AuditEntry>> EntriesAsync(string person) =>
        host.InDatabaseAsync(db => db.AuditEntries.AsNoTracking().Where(e => e.PersonId == person).ToListAsync());

    private async Task<List<string>> DeedsAsync(Browser staff, string wanted) =>
    [
        .. (await staff.JsonAsync($"/as/{Staff.Person}/api/audit?{wanted}")).GetProperty("entries").EnumerateArray()
            .Select(entry => entry.GetProperty("deed").GetString()!),
    ];
}

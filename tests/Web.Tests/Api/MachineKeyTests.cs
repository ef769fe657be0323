using System.Net;
using System.Text.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Tests.Api;

/// <summary>Keys for programs, from being made to their end.</summary>
[Collection(ApiHost.Name)]
public sealed class MachineKeyTests(DemoHost host)
{
    private static readonly string[] Roster = ["roster:read"];

    [Fact]
    public async Task A_key_reads_what_it_is_for_and_is_kept_only_as_a_hash()
    {
        var (key, id) = await Machine.KeyAsync(host, Roster);
        var machine = new Machine(host.Server.CreateHandler(), key);

        Assert.Equal(100, (await machine.JsonAsync("/roster")).GetArrayLength());

        var stored = await host.InDatabaseAsync(db => db.MachineKeys.AsNoTracking().SingleAsync(k => k.Id == id));
        Assert.DoesNotContain(key, JsonSerializer.Serialize(stored), StringComparison.Ordinal);
        Assert.NotNull(stored.LastUsedAt);
        var line = (await KeysAsync()).Single(one => one.GetProperty("id").GetString() == id);
        Assert.Equal(("A dashboard", true), (line.GetProperty("name").GetString(), line.GetProperty("works").GetBoolean()));
        Assert.Equal("roster:read", Assert.Single(line.GetProperty("scopes").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task Without_a_key_or_with_no_key_of_ours_nobody_comes_in()
    {
        await new Machine(host.Server.CreateHandler(), null).GetAsync("/roster").IsRefusedAsync(HttpStatusCode.Unauthorized, "keyNeeded");
        await new Machine(host.Server.CreateHandler(), "classroom_nobody").GetAsync("/roster").IsRefusedAsync(HttpStatusCode.Unauthorized, "keyUnknown");
        await new Machine(host.Server.CreateHandler(), host.LinkOf(Role.Staff).Key).GetAsync("/roster").IsRefusedAsync(HttpStatusCode.Unauthorized, "keyUnknown");
    }

    [Fact]
    public async Task A_revoked_key_ends_at_once()
    {
        var (key, id) = await Machine.KeyAsync(host, Roster);
        var link = host.LinkOf(Role.Staff);
        var staff = await host.SignedInAsync(link);

        using var revoked = await staff.SendAsync(HttpMethod.Delete, $"/as/{link.Person}/api/keys/{id}");

        Assert.Equal(HttpStatusCode.NoContent, revoked.StatusCode);
        await new Machine(host.Server.CreateHandler(), key).GetAsync("/roster").IsRefusedAsync(HttpStatusCode.Unauthorized, "keyRevoked");
        await staff.SendAsync(HttpMethod.Delete, $"/as/{link.Person}/api/keys/{id}").IsRefusedAsync(HttpStatusCode.NotFound, "noSuchKey");
    }

    [Fact]
    public async Task A_key_ends_by_itself_and_with_its_makers_being_staff()
    {
        var (key, id) = await Machine.KeyAsync(host, Roster);
        var machine = new Machine(host.Server.CreateHandler(), key);
        var maker = host.LinkOf(Role.Staff).Person;

        await host.InDatabaseAsync(db => db.Enrolments.Where(e => e.PersonId == maker).ExecuteUpdateAsync(set => set.SetProperty(e => e.Role, Role.Observer)));
        await machine.GetAsync("/roster").IsRefusedAsync(HttpStatusCode.Unauthorized, "keyMakerLeft");
        await host.InDatabaseAsync(db => db.Enrolments.Where(e => e.PersonId == maker).ExecuteUpdateAsync(set => set.SetProperty(e => e.Role, Role.Staff)));
        Assert.Equal(HttpStatusCode.OK, (await machine.GetAsync("/roster")).StatusCode);

        var past = host.Time.GetUtcNow().AddSeconds(-1);
        await host.InDatabaseAsync(db => db.MachineKeys.Where(k => k.Id == id).ExecuteUpdateAsync(set => set.SetProperty(k => k.ExpiresAt, past)));
        await machine.GetAsync("/roster").IsRefusedAsync(HttpStatusCode.Unauthorized, "keyExpired");
    }

    [Fact]
    public async Task A_sign_in_is_no_key_and_a_key_is_no_sign_in()
    {
        var link = host.LinkOf(Role.Staff);
        var staff = await host.SignedInAsync(link);
        var cookie = staff.Cookies.GetCookieHeader(new Uri($"{Browser.Origin}/as/{link.Person}/api/roster"));
        var (key, _) = await Machine.KeyAsync(host, Roster);
        using var client = new HttpClient(host.Server.CreateHandler()) { BaseAddress = new Uri(Browser.Origin) };

        using var withCookie = new HttpRequestMessage(HttpMethod.Get, "/api/v1/roster") { Headers = { { "Cookie", cookie } } };
        await client.SendAsync(withCookie).IsRefusedAsync(HttpStatusCode.Unauthorized, "keyNeeded");
        using var withKey = new HttpRequestMessage(HttpMethod.Get, $"/as/{link.Person}/api/roster") { Headers = { { "Authorization", $"Bearer {key}" } } };
        await client.SendAsync(withKey).IsRefusedAsync(HttpStatusCode.Unauthorized, "signInNeeded");
        using var throughPath = new HttpRequestMessage(HttpMethod.Get, $"/as/{link.Person}/api/v1/roster") { Headers = { { "Authorization", $"Bearer {key}" } } };
        await client.SendAsync(throughPath).IsRefusedAsync(HttpStatusCode.NotFound, "notFound");
    }

    [Fact]
    public async Task A_key_needs_a_name_a_scope_and_an_end()
    {
        var link = host.LinkOf(Role.Staff);
        var staff = await host.SignedInAsync(link);
        Task<HttpResponseMessage> MakeAsync(string name, string[] scopes, int days) => staff.PostAsync($"/as/{link.Person}/api/keys", new { name, scopes, days });

        await MakeAsync(" ", Roster, 30).IsRefusedAsync(HttpStatusCode.BadRequest, "noName");
        await MakeAsync("A", [], 30).IsRefusedAsync(HttpStatusCode.BadRequest, "noScope");
        await MakeAsync("A", Roster, 0).IsRefusedAsync(HttpStatusCode.BadRequest, "noTerm");
        await MakeAsync("A", Roster, 367).IsRefusedAsync(HttpStatusCode.BadRequest, "noTerm");
        await MakeAsync("A", ["keys:write"], 30).IsRefusedAsync(HttpStatusCode.BadRequest, "badRequest");
    }

    [Fact]
    public async Task Anyone_reads_what_programs_may_ask()
    {
        var described = await new Machine(host.Server.CreateHandler(), null).JsonAsync("/openapi.json");
        Assert.Equal("/api/v1", described.GetProperty("servers")[0].GetProperty("url").GetString());
        Assert.True(described.GetProperty("paths").TryGetProperty("/roster", out _));
        Assert.False(described.GetProperty("paths").TryGetProperty("/keys", out _));
    }

    private async Task<List<JsonElement>> KeysAsync()
    {
        var link = host.LinkOf(Role.Staff);
        var staff = await host.SignedInAsync(link);
        return [.. (await staff.JsonAsync($"/as/{link.Person}/api/keys")).GetProperty("keys").EnumerateArray()];
    }
}

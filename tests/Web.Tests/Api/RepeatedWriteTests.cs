using System.Net;
using CityLeadership.Classroom.Web.Api.Machines;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Api;

/// <summary>A write that a program names is done once, however often it is sent.</summary>
[Collection(ApiHost.Name)]
public sealed class RepeatedWriteTests(DemoHost host)
{
    [Fact]
    public async Task The_same_again_is_answered_alike_and_done_once()
    {
        var machine = await Machine.WithAsync(host, "schedule:write");
        var (name, title) = (NewName(), NewName());

        var (first, said) = await AddAsync(machine, title, name);
        var (second, repeated) = await AddAsync(machine, title, name);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.Equal((false, true), (first.Headers.Contains("Idempotency-Replayed"), second.Headers.Contains("Idempotency-Replayed")));
        Assert.Equal((said, first.Content.Headers.ContentType), (repeated, second.Content.Headers.ContentType));
        Assert.Equal(1, await CountAsync(title));
    }

    [Fact]
    public async Task A_file_is_taken_once_too()
    {
        var machine = await Machine.WithAsync(host, "roster:read", "roster:write");
        using var exported = await machine.GetAsync("/roster.csv");
        var people = await exported.Content.ReadAsByteArrayAsync();
        var name = NewName();

        using var first = await machine.SendAsync(HttpMethod.Post, "/roster/import", new ByteArrayContent(people), name);
        using var second = await machine.SendAsync(HttpMethod.Post, "/roster/import", new ByteArrayContent(people), name);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.Contains("\"imported\":true", await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(second.Headers.Contains("Idempotency-Replayed"));
    }

    [Fact]
    public async Task Of_many_at_once_one_is_done()
    {
        var machine = await Machine.WithAsync(host, "schedule:write");
        var (name, title) = (NewName(), NewName());

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AddAsync(machine, title, name)));

        Assert.All(answers, answer => Assert.Contains(answer.Answer.StatusCode, new[] { HttpStatusCode.OK, HttpStatusCode.Conflict }));
        Assert.Contains(answers, answer => answer.Answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal(1, await CountAsync(title));
        Assert.Equal(HttpStatusCode.OK, (await AddAsync(machine, title, name)).Answer.StatusCode);
        Assert.Equal(1, await CountAsync(title));
    }

    [Fact]
    public async Task Another_request_under_the_same_name_is_refused_and_does_nothing()
    {
        var machine = await Machine.WithAsync(host, "schedule:write");
        var (name, title, other) = (NewName(), NewName(), NewName());
        await AddAsync(machine, title, name);

        await machine.SendAsync(HttpMethod.Post, "/schedule/sessions", Session(other), name).IsRefusedAsync(HttpStatusCode.UnprocessableEntity, "idempotencyKeyReused");

        Assert.Equal(0, await CountAsync(other));
        var another = await Machine.WithAsync(host, "schedule:write");
        Assert.Equal(HttpStatusCode.OK, (await AddAsync(another, other, name)).Answer.StatusCode);
    }

    [Fact]
    public async Task A_refusal_is_decided_anew()
    {
        var machine = await Machine.WithAsync(host, "schedule:write");
        var (name, title) = (NewName(), NewName());
        var session = await host.NewClassAsync(host.Time.GetUtcNow().AddDays(400));
        await machine.SendAsync(HttpMethod.Post, $"/schedule/sessions/{session}/cancel", new { revision = 7 }, name).IsRefusedAsync(HttpStatusCode.Conflict, "scheduleChanged");
        Assert.Equal(HttpStatusCode.OK, (await AddAsync(machine, title, name)).Answer.StatusCode);
    }

    [Fact]
    public async Task After_a_day_a_name_is_free_again()
    {
        var machine = await Machine.WithAsync(host, "schedule:write");
        var (name, title) = (NewName(), NewName());
        await AddAsync(machine, title, name);
        var before = host.Time.GetUtcNow().AddHours(-25);
        await host.InDatabaseAsync(db => db.MachineWrites.Where(w => w.Name == name).ExecuteUpdateAsync(set => set.SetProperty(w => w.BeganAt, before)));

        Assert.Equal(HttpStatusCode.OK, (await AddAsync(machine, title, name)).Answer.StatusCode);
        Assert.Equal(2, await CountAsync(title));

        await host.InDatabaseAsync(db => db.MachineWrites.Where(w => w.Name == name).ExecuteUpdateAsync(set => set.SetProperty(w => w.BeganAt, before)));
        await host.Services.GetRequiredService<WriteShelf>().TidyAsync(default);
        Assert.Equal(0, await host.InDatabaseAsync(db => db.MachineWrites.CountAsync(w => w.Name == name)));
    }

    [Fact]
    public async Task What_a_dead_host_had_under_way_is_said_to_be_so_and_then_done()
    {
        var (key, id) = await Machine.KeyAsync(host, ["mail:write"]);
        var machine = new Machine(host.Server.CreateHandler(), key);
        var name = NewName();
        (await machine.SendAsync(HttpMethod.Post, "/mail/invitations", name: name)).Dispose();
        await host.InDatabaseAsync(db => db.MachineWrites.Where(w => w.KeyId == id).ExecuteUpdateAsync(set => set.SetProperty(w => w.Status, (int?)null)));

        await machine.SendAsync(HttpMethod.Post, "/mail/invitations", name: name).IsRefusedAsync(HttpStatusCode.Conflict, "writeUnderWay");

        var before = host.Time.GetUtcNow().AddMinutes(-3);
        await host.InDatabaseAsync(db => db.MachineWrites.Where(w => w.KeyId == id).ExecuteUpdateAsync(set => set.SetProperty(w => w.BeganAt, before)));
        Assert.Equal(HttpStatusCode.OK, (await machine.SendAsync(HttpMethod.Post, "/mail/invitations", name: name)).StatusCode);
    }

    [Fact]
    public async Task A_name_is_short_and_can_be_read()
    {
        var machine = await Machine.WithAsync(host, "mail:write");
        await machine.SendAsync(HttpMethod.Post, "/mail/invitations", name: new string('a', 129)).IsRefusedAsync(HttpStatusCode.BadRequest, "badIdempotencyKey");
        await machine.SendAsync(HttpMethod.Post, "/mail/invitations", name: "two words").IsRefusedAsync(HttpStatusCode.BadRequest, "badIdempotencyKey");
    }

    private static string NewName() => Guid.NewGuid().ToString("n");

    private static object Session(string title) => new
    {
        kind = "class", title, subtitle = (string?)null, start = "2030-05-02T09:00", zone = "America/New_York", minutes = 120, tracks = "both",
    };

    private static async Task<(HttpResponseMessage Answer, string Said)> AddAsync(Machine machine, string title, string name)
    {
        var answer = await machine.SendAsync(HttpMethod.Post, "/schedule/sessions", Session(title), name);
        return (answer, await answer.Content.ReadAsStringAsync());
    }

    private Task<int> CountAsync(string title) => host.InDatabaseAsync(db => db.ScheduledSessions.CountAsync(s => s.Title == title));
}

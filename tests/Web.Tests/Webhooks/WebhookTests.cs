using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Programmes.Demo;
using CityLeadership.Classroom.Web.Tests.Attendance;
using CityLeadership.Classroom.Web.Tests.Host;
using CityLeadership.Classroom.Web.Tests.Operations;
using CityLeadership.Classroom.Web.Tests.Privacy;
using CityLeadership.Classroom.Web.Webhooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Webhooks;

/// <summary>Another system is told what happens: signed, until it arrives, and again when staff say so.</summary>
[Collection(StewardsHost.Name)]
public sealed class WebhookTests(DemoHost host) : IAsyncLifetime
{
    private readonly List<string> added = [];

    private DemoLink Staff => host.LinkOf(Role.Staff);

    private string Path => $"/as/{Staff.Person}/api/webhooks";

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Nobody else's classes are told to a receiver that is gone.</summary>
    public Task DisposeAsync() => host.InDatabaseAsync(db => db.Webhooks.Where(w => added.Contains(w.Id)).ExecuteDeleteAsync());

    [Fact]
    public async Task A_class_is_told_from_its_record_signed_once_and_without_a_name()
    {
        await using var receiver = await Receiver.StartAsync();
        var (_, secret) = await AddAsync(receiver.Url, "session.opened", "session.started", "session.ended", "attendance.final");
        var session = await TeachAsync();

        await Eventually.IsTrueAsync(() => Told(receiver, session).Count == 4, "all four arrived");
        Assert.Equal(
            ["attendance.final", "session.ended", "session.opened", "session.started"],
            Told(receiver, session).Select(told => told.GetProperty("type").GetString()!).Order());
        Assert.All(receiver.Received, message =>
        {
            var at = DateTimeOffset.FromUnixTimeSeconds(long.Parse(message.Timestamp, CultureInfo.InvariantCulture));
            Assert.Equal(Signature.Of(secret, message.Id, at, message.Body), message.Signature);
            Assert.DoesNotContain(host.LinkOf(Role.Mayor, 7).Name, message.Body, StringComparison.Ordinal);
        });
        Assert.Equal(4, receiver.Received.Where(message => message.Body.Contains(session, StringComparison.Ordinal)).Select(message => message.Id).Distinct().Count());
    }

    [Fact]
    public async Task What_is_not_taken_is_sent_again_under_the_same_id_and_staff_send_it_once_more()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = HttpStatusCode.InternalServerError;
        var (webhook, _) = await AddAsync(receiver.Url, "attendance.corrected");
        var someone = await Someone.InAsync(host);

        var first = await MessageAsync(webhook, m => m is { Attempts: 1, State: WebhookState.Waiting, Answer: not null });
        Assert.Equal("It answered 500.", first.Answer);
        receiver.Answer = HttpStatusCode.OK;
        host.Time.Advance(TimeSpan.FromSeconds(6));
        await MessageAsync(webhook, m => m is { Attempts: 2, State: WebhookState.Delivered });

        var staff = await host.SignedInAsync(Staff);
        (await staff.PostAsync($"{Path}/{webhook}/messages/{first.Id}/again")).EnsureSuccessStatusCode();
        await Eventually.IsTrueAsync(() => receiver.Received.Count == 3, "it came once more");
        Assert.Equal(first.Id, Assert.Single(receiver.Received.Select(message => message.Id).Distinct()));
        var told = JsonDocument.Parse(receiver.Received.Last().Body).RootElement.GetProperty("data");
        Assert.Equal((someone.Session, someone.Id, "excused"), (told.GetProperty("session").GetString(), told.GetProperty("person").GetString(), told.GetProperty("status").GetString()));
        Assert.DoesNotContain(someone.Reason, receiver.Received.Last().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_for_its_next_try_goes_at_once_when_staff_say_so()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = HttpStatusCode.ServiceUnavailable;
        var (webhook, _) = await AddAsync(receiver.Url, "attendance.corrected");
        await Someone.InAsync(host);
        var waits = await MessageAsync(webhook, m => m is { Attempts: > 0, State: WebhookState.Waiting, Answer: not null });
        await host.InDatabaseAsync(db => db.WebhookMessages.Where(m => m.Id == waits.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.NextTryAt, host.Time.GetUtcNow().AddDays(1))));

        receiver.Answer = HttpStatusCode.OK;
        (await (await host.SignedInAsync(Staff)).PostAsync($"{Path}/{webhook}/messages/{waits.Id}/again")).EnsureSuccessStatusCode();

        Assert.Equal(1, (await MessageAsync(webhook, m => m.State == WebhookState.Delivered)).Attempts);
    }

    [Fact]
    public async Task One_that_has_failed_for_days_is_disabled_until_staff_enable_it()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = HttpStatusCode.BadGateway;
        var (webhook, _) = await AddAsync(receiver.Url, "attendance.corrected");
        var longAgo = host.Time.GetUtcNow() - WebhookRetries.Patience - TimeSpan.FromMinutes(1);
        await host.InDatabaseAsync(db => db.Webhooks.Where(w => w.Id == webhook).ExecuteUpdateAsync(set => set.SetProperty(w => w.FailingSince, longAgo)));
        await Someone.InAsync(host);

        var message = await MessageAsync(webhook, m => m.State == WebhookState.Failed);
        var staff = await host.SignedInAsync(Staff);
        var shown = (await staff.JsonAsync(Path)).EnumerateArray().Single(one => one.GetProperty("id").GetString() == webhook);
        Assert.NotEqual(JsonValueKind.Null, shown.GetProperty("disabledAt").ValueKind);

        receiver.Answer = HttpStatusCode.OK;
        (await staff.PostAsync($"{Path}/{webhook}/enable")).EnsureSuccessStatusCode();
        (await staff.PostAsync($"{Path}/{webhook}/messages/{message.Id}/again")).EnsureSuccessStatusCode();
        await MessageAsync(webhook, m => m.State == WebhookState.Delivered);
    }

    [Fact]
    public async Task One_that_says_it_is_gone_is_told_nothing_more()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = HttpStatusCode.Gone;
        var (webhook, _) = await AddAsync(receiver.Url, "attendance.corrected");
        await Someone.InAsync(host);

        await MessageAsync(webhook, m => m.State == WebhookState.Failed);
        Assert.NotNull(await host.InDatabaseAsync(db => db.Webhooks.Where(w => w.Id == webhook).Select(w => w.DisabledAt).SingleAsync()));
    }

    [Theory]
    [InlineData("http://example.com/told")]
    [InlineData("https://10.1.2.3/told")]
    [InlineData("https://[fd00::1]/told")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("https://somebody:secret@example.com/told")]
    [InlineData("ftp://example.com/told")]
    [InlineData("/told")]
    public async Task An_address_inside_or_without_tls_is_refused(string url) =>
        await (await host.SignedInAsync(Staff)).PostAsync(Path, new { url, events = new[] { "session.ended" } }).IsRefusedAsync(HttpStatusCode.BadRequest, "badAddress");

    [Fact]
    public async Task The_secret_is_shown_once_and_is_nowhere_in_the_open()
    {
        var (webhook, secret) = await AddAsync("https://example.com/told", "session.ended");
        Assert.StartsWith("whsec_", secret, StringComparison.Ordinal);
        var staff = await host.SignedInAsync(Staff);
        using var list = await staff.GetAsync(Path);
        Assert.DoesNotContain(secret, await list.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(secret[6..], await host.InDatabaseAsync(db => db.Webhooks.Where(w => w.Id == webhook).Select(w => w.Sealed).SingleAsync()), StringComparison.Ordinal);
        await staff.PostAsync(Path, new { url = "https://example.com/", events = new[] { "session.ended", "everything" } }).IsRefusedAsync(HttpStatusCode.BadRequest, "noEvents");
    }

    private async Task<(string Id, string Secret)> AddAsync(string url, params string[] events)
    {
        using var answer = await (await host.SignedInAsync(Staff)).PostAsync(Path, new { url, events });
        answer.EnsureSuccessStatusCode();
        var said = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var id = said.GetProperty("webhook").GetProperty("id").GetString()!;
        added.Add(id);
        return (id, said.GetProperty("secret").GetString()!);
    }

    private async Task<string> TeachAsync()
    {
        var start = host.Time.GetUtcNow().AddMinutes(20);
        var session = await host.NewClassAsync(start);
        var log = ClassLog.With(start, host.LinkOf(Role.Mayor, 7).Person).Starts(0).Ends(60).Entries;
        var archive = host.Services.GetRequiredService<ISessionArchive>();
        await archive.WriteAsync(session, [.. log], default);
        await archive.CloseAsync(session, new LogSeal(log.Count, log[^1].Id), default);
        return session;
    }

    private static List<JsonElement> Told(Receiver receiver, string session) =>
    [
        .. receiver.Received.Select(message => JsonDocument.Parse(message.Body).RootElement)
            .Where(told => told.GetProperty("data").GetProperty("session").GetString() == session),
    ];

    private Task<WebhookMessage> MessageAsync(string webhook, Func<WebhookMessage, bool> stands) => Eventually.FindAsync(
        async () => (await host.InDatabaseAsync(db => db.WebhookMessages.AsNoTracking().Where(m => m.WebhookId == webhook).ToListAsync())).FirstOrDefault(stands),
        "the message stands so");
}

using System.Text.Json;
using CityLeadership.Classroom.Log.Json;
using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Webhooks;

/// <summary>
/// Finds out what webhooks are to be told, from what stands in the database: the archived record of classes, what was measured, what was
/// corrected. So nothing is lost with a host, and each thing is told once whichever host sees it.
/// </summary>
internal sealed class WebhookNews(IDbContextFactory<ClassroomDb> databases, TimeProvider time)
{
    /// <summary>Nothing older is looked for: a host that was away so long missed it.</summary>
    private static readonly TimeSpan Lately = TimeSpan.FromDays(3);

    private static readonly Dictionary<string, WebhookEvent> Kinds = new(StringComparer.Ordinal)
    {
        ["doorsOpened"] = WebhookEvent.SessionOpened,
        ["classStarted"] = WebhookEvent.SessionStarted,
        ["classEnded"] = WebhookEvent.SessionEnded,
    };

    /// <summary>How far this host has read the record of each class.</summary>
    private readonly Dictionary<string, long> read = new(StringComparer.Ordinal);

    public async Task QueueAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var webhooks = await db.Webhooks.AsNoTracking().Where(w => w.DisabledAt == null).ToListAsync(cancellation);
        if (webhooks.Count == 0)
        {
            read.Clear();
            return;
        }

        var since = webhooks.Min(w => w.CreatedAt) is var first && time.GetUtcNow() - Lately is var lately && first > lately ? first : lately;
        foreach (var (session, news, end) in await SessionsAsync(db, since, cancellation))
        {
            foreach (var told in news)
                await TellAsync(db, webhooks, told, cancellation);
            read[session] = end;
        }

        foreach (var told in await AttendanceAsync(db, since, cancellation))
            await TellAsync(db, webhooks, told, cancellation);
    }

    private async Task<List<(string Session, List<News> News, long End)>> SessionsAsync(ClassroomDb db, DateTimeOffset since, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var (from, to) = (since - TimeSpan.FromDays(1), now.AddDays(1));
        var near = await db.ScheduledSessions.Where(s => s.EndsAt > from && s.StartsAt < to && (s.Kind == SessionKind.Class || s.Kind == SessionKind.KickOff))
            .Select(s => new { s.Id, s.ProgrammeId }).ToListAsync(cancellation);
        var (sessions, kinds) = (new List<(string, List<News>, long)>(), Kinds.Keys.ToArray());
        foreach (var session in near)
        {
            var after = read.GetValueOrDefault(session.Id);
            var end = await db.ArchivedEntries.Where(e => e.SessionId == session.Id && e.Number > after).MaxAsync(e => (long?)e.Number, cancellation);
            if (end is null)
                continue;

            var found = await db.ArchivedEntries
                .Where(e => e.SessionId == session.Id && e.Number > after && e.Number <= end && kinds.Contains(e.Kind) && e.At >= since)
                .Select(e => new { e.EventId, e.Kind, e.At }).ToListAsync(cancellation);
            var news = found.ConvertAll(e => new News(session.ProgrammeId, Kinds[e.Kind], e.EventId, e.At, new { session = session.Id }));
            sessions.Add((session.Id, news, end.Value));
        }

        return sessions;
    }

    private static async Task<List<News>> AttendanceAsync(ClassroomDb db, DateTimeOffset since, CancellationToken cancellation)
    {
        var final = await db.MeasuredSessions.Where(m => m.MeasuredAt >= since)
            .Join(db.ScheduledSessions, m => m.SessionId, s => s.Id, (m, s) => new { m.SessionId, m.MeasuredAt, s.ProgrammeId }).ToListAsync(cancellation);
        var corrected = await db.AttendanceCorrections.Where(c => c.At >= since)
            .Join(db.ScheduledSessions, c => c.SessionId, s => s.Id, (c, s) => new { Said = c, s.ProgrammeId }).ToListAsync(cancellation);
        return
        [
            .. final.Select(m => new News(m.ProgrammeId, WebhookEvent.AttendanceFinal, $"final/{m.SessionId}", m.MeasuredAt, new { session = m.SessionId })),
            .. corrected.Select(c => new News(
                c.ProgrammeId, WebhookEvent.AttendanceCorrected, $"corrected/{c.Said.SessionId}/{c.Said.PersonId}/{c.Said.Number}", c.Said.At,
                new { session = c.Said.SessionId, person = c.Said.PersonId, status = c.Said.Status })),
        ];
    }

    private async Task TellAsync(ClassroomDb db, List<Webhook> webhooks, News news, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        foreach (var webhook in webhooks.Where(w => w.ProgrammeId == news.Programme && w.CreatedAt <= news.At && Events.Of(w).Contains(news.Event)))
        {
            var id = $"msg_{Guid.CreateVersion7(now):n}";
            var (kind, waiting) = (news.Event.ToString(), nameof(WebhookState.Waiting));
            var body = JsonSerializer.Serialize(new { type = Events.Name(news.Event), timestamp = news.At, data = news.Data }, ClassroomJson.Options);
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "WebhookMessages" ("Id", "WebhookId", "Event", "Occasion", "Body", "State", "CreatedAt", "NextTryAt", "Attempts")
                VALUES ({id}, {webhook.Id}, {kind}, {news.Occasion}, {body}, {waiting}, {now.UtcTicks}, {now.UtcTicks}, 0)
                ON CONFLICT ("WebhookId", "Occasion") DO NOTHING
                """,
                cancellation);
        }
    }

    private sealed record News(string Programme, WebhookEvent Event, string Occasion, DateTimeOffset At, object Data);
}

using System.Net;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Webhooks;

/// <summary>Where staff add webhooks, see what they were told, and have it told again.</summary>
internal sealed class WebhookDesk(IDbContextFactory<ClassroomDb> databases, WebhookSecrets secrets, OutsideAddresses addresses, TimeProvider time)
{
    private const int Most = 10;
    private const int MostMessages = 200;

    public async Task<IResult> ListAsync(string programme, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var webhooks = await db.Webhooks.AsNoTracking().Where(w => w.ProgrammeId == programme).OrderBy(w => w.CreatedAt)
            .Select(w => new
            {
                Webhook = w,
                Waiting = db.WebhookMessages.Count(m => m.WebhookId == w.Id && (m.State == WebhookState.Waiting || m.State == WebhookState.Claimed)),
            })
            .ToListAsync(cancellation);
        return TypedResults.Ok(webhooks.Select(w => WebhookAnswer.Of(w.Webhook, w.Waiting)));
    }

    /// <summary>The secret is in this answer and nowhere else in the open.</summary>
    public async Task<IResult> AddAsync(SignedInPerson by, AddWebhook add, CancellationToken cancellation)
    {
        if (Address(add.Url) is not { } url)
            return WebhookRefusals.BadAddress;
        if (Events.Read(add.Events) is not { Count: > 0 } events)
            return WebhookRefusals.NoEvents;

        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await db.Webhooks.CountAsync(w => w.ProgrammeId == by.Programme, cancellation) >= Most)
            return WebhookRefusals.TooMany;

        var (now, secret) = (time.GetUtcNow(), Signature.NewSecret());
        var webhook = new Webhook
        {
            Id = Guid.CreateVersion7(now).ToString("n"),
            ProgrammeId = by.Programme,
            Url = url,
            Events = Events.Write(events),
            Sealed = secrets.Seal(secret),
            CreatedAt = now,
            CreatedBy = by.Id,
        };
        db.Add(webhook);
        await db.SaveChangesAsync(cancellation);
        return TypedResults.Ok(new NewWebhookAnswer(WebhookAnswer.Of(webhook, 0), secret));
    }

    public async Task<IResult> RemoveAsync(string programme, string id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await Of(db, programme, id).ExecuteDeleteAsync(cancellation) == 0 ? WebhookRefusals.NoSuchWebhook : TypedResults.NoContent();
    }

    /// <summary>A disabled one is told again what happens from now on; what it missed can be sent again one by one.</summary>
    public async Task<IResult> EnableAsync(string programme, string id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var enabled = await Of(db, programme, id).ExecuteUpdateAsync(
            set => set.SetProperty(w => w.DisabledAt, (DateTimeOffset?)null).SetProperty(w => w.FailingSince, (DateTimeOffset?)null), cancellation);
        return enabled == 0 ? WebhookRefusals.NoSuchWebhook : TypedResults.NoContent();
    }

    /// <summary>The newest first.</summary>
    public async Task<IResult> MessagesAsync(string programme, string id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (!await Of(db, programme, id).AnyAsync(cancellation))
            return WebhookRefusals.NoSuchWebhook;

        var messages = await db.WebhookMessages.AsNoTracking().Where(m => m.WebhookId == id)
            .OrderByDescending(m => m.CreatedAt).ThenByDescending(m => m.Id).Take(MostMessages).ToListAsync(cancellation);
        return TypedResults.Ok(messages.Select(m => new MessageAnswer(
            m.Id, Events.Name(m.Event), m.State, m.CreatedAt, m.State == WebhookState.Waiting ? m.NextTryAt : null, m.DeliveredAt, m.Attempts, m.Answer, m.Body)));
    }

    /// <summary>
    /// Under the same id, so that a receiver that has it already can tell. What waits after it did not arrive goes at once: staff mended the
    /// receiver, and its next try may be a day away.
    /// </summary>
    public async Task<IResult> AgainAsync(string programme, string id, string message, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var found = db.WebhookMessages.Where(m => m.Id == message && m.WebhookId == id && Of(db, programme, id).Any());
        if (!await found.AnyAsync(cancellation))
            return WebhookRefusals.NoSuchMessage;

        var tried = found.Where(m => m.State == WebhookState.Delivered || m.State == WebhookState.Failed || (m.State == WebhookState.Waiting && m.Attempts > 0));
        var queued = await tried.ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, WebhookState.Waiting).SetProperty(m => m.NextTryAt, now).SetProperty(m => m.Attempts, 0), cancellation);
        return queued == 0 ? WebhookRefusals.UnderWay : TypedResults.NoContent();
    }

    private static IQueryable<Webhook> Of(ClassroomDb db, string programme, string id) =>
        db.Webhooks.Where(w => w.Id == id && w.ProgrammeId == programme);

    /// <summary>Null: none that is allowed. Where a name leads is looked at again each time, when connecting.</summary>
    private string? Address(string? typed)
    {
        if (!Uri.TryCreate(typed?.Trim(), UriKind.Absolute, out var url) || url.UserInfo.Length > 0 || url.AbsoluteUri.Length > Lengths.Sealed)
            return null;

        var named = IPAddress.TryParse(url.Host.Trim('[', ']'), out var address);
        var isHere = named ? IPAddress.IsLoopback(address!) : url.Host == "localhost";
        var allowed = url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && isHere);
        return allowed && addresses.Allows(named ? address! : isHere ? IPAddress.Loopback : IPAddress.Parse("1.1.1.1")) ? url.AbsoluteUri : null;
    }
}

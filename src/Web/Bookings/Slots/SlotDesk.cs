using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Bookings.Slots;

/// <summary>Offers times and withdraws them: each their own, and staff everybody's.</summary>
internal sealed class SlotDesk(IDbContextFactory<ClassroomDb> databases, SlotList list, TimeProvider time, ILogger<SlotDesk> logger)
{
    public async Task<IResult> ReadAsync(SignedInPerson by, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await MayOfferAsync(db, by.Programme, by.Id, cancellation)
            ? TypedResults.Ok(await list.ReadAsync(db, by, cancellation))
            : CommonRefusals.NotAllowed;
    }

    public async Task<IResult> OfferAsync(SignedInPerson by, OfferSlots offer, CancellationToken cancellation)
    {
        var host = offer.Host ?? by.Id;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (!await MayOfferAsync(db, by.Programme, by.Id, cancellation) || (host != by.Id && by.Role != Role.Staff))
            return CommonRefusals.NotAllowed;
        if (!await MayOfferAsync(db, by.Programme, host, cancellation))
            return MeetingRefusals.NotOffered;
        if (SlotReading.Read(offer, time.GetUtcNow(), out var problem) is not { } run)
            return MeetingRefusals.Bad(problem!);

        var times = run.Times().ToList();
        var offered = 0;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        foreach (var (from, to) in times)
            offered += await OfferAsync(db, by.Programme, host, offer, from, to, cancellation);
        await transaction.CommitAsync(cancellation);
        MeetingLog.Offered(logger, by.Id, offered, host);
        return TypedResults.Ok(new OfferedAnswer(offered, times.Count - offered, await list.ReadAsync(db, by, cancellation)));
    }

    public async Task<IResult> WithdrawAsync(SignedInPerson by, string id, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (!await MayOfferAsync(db, by.Programme, by.Id, cancellation))
            return CommonRefusals.NotAllowed;
        if (await db.OfferedSlots.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.ProgrammeId == by.Programme, cancellation) is not { } slot
            || (slot.HostId != by.Id && by.Role != Role.Staff))
        {
            return MeetingRefusals.NoSuchSlot;
        }

        // Under the host's lock, as bookings are: whoever books it at this moment comes before or after.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await Agendas.LockAsync(db, by.Programme, [slot.HostId], cancellation);
        if (await db.Meetings.AnyAsync(m => m.SlotId == id && m.LapsedAt == null, cancellation))
            return MeetingRefusals.SlotBooked;

        await db.OfferedSlots.Where(s => s.Id == id && s.WithdrawnAt == null).ExecuteUpdateAsync(set => set.SetProperty(s => s.WithdrawnAt, now), cancellation);
        await transaction.CommitAsync(cancellation);
        return TypedResults.Ok(await list.ReadAsync(db, by, cancellation));
    }

    /// <summary>One when it is new, none when it stood there already.</summary>
    private static Task<int> OfferAsync(
        ClassroomDb db, string programme, string host, OfferSlots offer, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation)
    {
        var (id, kind) = (Guid.NewGuid().ToString("n"), offer.Kind.ToString());
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "OfferedSlots" ("Id", "ProgrammeId", "HostId", "Kind", "StartsAt", "EndsAt", "Zone")
            VALUES ({id}, {programme}, {host}, {kind}, {from.UtcTicks}, {to.UtcTicks}, {offer.Zone})
            ON CONFLICT ("HostId", "StartsAt", "Kind") WHERE "WithdrawnAt" IS NULL DO NOTHING
            """,
            cancellation);
    }

    private static Task<bool> MayOfferAsync(ClassroomDb db, string programme, string person, CancellationToken cancellation) =>
        SlotHosts.Of(db, programme).AnyAsync(e => e.PersonId == person, cancellation);
}

using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Bookings.Mayors;

/// <summary>
/// Books, moves and cancels meetings: mayors their own, staff everybody's; and whoever was to be there may cancel. Each change is made
/// under the lock of those whose agendas it is in, from what is true then.
/// </summary>
internal sealed class BookingDesk(
    IDbContextFactory<ClassroomDb> databases, OpenedSessions opened, TimeProvider time, ILogger<BookingDesk> logger)
{
    public async Task<IResult> ReadAsync(SignedInPerson by, CancellationToken cancellation)
    {
        if (by.Role != Role.Mayor)
            return CommonRefusals.NotAllowed;

        await using var db = await databases.CreateDbContextAsync(cancellation);
        return TypedResults.Ok(await MineAsync(db, by.Programme, by.Id, cancellation));
    }

    /// <param name="whose">For staff: whose meeting it is.</param>
    public async Task<IResult> FreeAsync(SignedInPerson by, string kindName, string? whose, CancellationToken cancellation)
    {
        if (!Enum.TryParse<MeetingKind>(kindName, ignoreCase: true, out var kind) || !Enum.IsDefined(kind))
            return MeetingRefusals.Unreadable;

        await using var db = await databases.CreateDbContextAsync(cancellation);
        var (refused, mayor) = await MayorAsync(db, by, whose, cancellation);
        if (mayor is null)
            return refused!;

        var now = time.GetUtcNow();
        var year = await MayorsYear.ReadAsync(db, by.Programme, mayor.PersonId, now, cancellation);
        return TypedResults.Ok(new FreeSlotsAnswer(now, kind, mayor.Person.Name, year.WaitsFor(kind),
        [
            .. year.Free(kind, Lead(by)).Select(offer => new FreeSlot(offer.Slot.Id, offer.Slot.StartsAt, offer.Slot.EndsAt, offer.Host, offer.HostTitle)),
        ]));
    }

    public async Task<IResult> BookAsync(SignedInPerson by, BookMeeting book, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var (refused, mayor) = await MayorAsync(db, by, book.Mayor, cancellation);
        if (mayor is null)
            return refused!;
        if (await HostOfAsync(db, by.Programme, book.Slot, cancellation) is not { } host)
            return MeetingRefusals.NoSuchSlot;

        var now = time.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await Agendas.LockAsync(db, by.Programme, [mayor.PersonId, host], cancellation);
        var year = await MayorsYear.ReadAsync(db, by.Programme, mayor.PersonId, now, cancellation);
        if (year.Standing(book.Kind) is MeetingStanding.Booked or MeetingStanding.Held)
            return MeetingRefusals.AlreadyBooked(book.Kind);
        if (year.WaitsFor(book.Kind) is { } before)
            return MeetingRefusals.NotInTurn(before);
        if (year.Free(book.Kind, Lead(by)).FirstOrDefault(offer => offer.Slot.Id == book.Slot) is not { } offer)
            return MeetingRefusals.SlotTaken;

        if (year.Find(book.Kind) is { } missed)
        {
            // First, because only one of a kind may stand.
            missed.LapsedAt = now;
            await db.SaveChangesAsync(cancellation);
        }

        var session = new ScheduledSession
        {
            Id = Guid.NewGuid().ToString("n"),
            ProgrammeId = by.Programme,
            Kind = book.Kind.SlotKind(),
            Title = book.Kind.Title(mayor.Person.Name, offer.Host),
            StartsAt = offer.Slot.StartsAt,
            EndsAt = offer.Slot.EndsAt,
            Zone = offer.Slot.Zone,
            Tracks = Tracks.None,
        };
        db.AddRange(session, new Meeting
        {
            SessionId = session.Id,
            ProgrammeId = by.Programme,
            MayorId = mayor.PersonId,
            HostId = host,
            Kind = book.Kind,
            SlotId = book.Slot,
            Session = session,
        });
        if (await SaveAsync(db, cancellation) is { } conflict)
            return conflict;

        await transaction.CommitAsync(cancellation);
        MeetingLog.Booked(logger, by.Id, session.Id, book.Kind);
        return TypedResults.Ok(await MineAsync(db, by.Programme, mayor.PersonId, cancellation));
    }

    public async Task<IResult> MoveAsync(SignedInPerson by, string id, MoveMeeting move, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await FindAsync(db.Meetings.AsNoTracking(), by, id, cancellation) is not { } known || (by.Role != Role.Staff && known.MayorId != by.Id))
            return MeetingRefusals.NoSuchMeeting;
        if (await HostOfAsync(db, by.Programme, move.Slot, cancellation) is not { } host)
            return MeetingRefusals.NoSuchSlot;

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await Agendas.LockAsync(db, by.Programme, [known.MayorId, known.HostId, host], cancellation);
        var year = await MayorsYear.ReadAsync(db, by.Programme, known.MayorId, now, cancellation);
        if (year.Find(known.Kind) is not { } meeting || meeting.SessionId != id)
            return MeetingRefusals.Changed;
        if (await FixedAsync(db, by, meeting, now, cancellation) is { } refused)
            return refused;
        if (year.Free(known.Kind, Lead(by)).FirstOrDefault(offer => offer.Slot.Id == move.Slot) is not { } offer)
            return MeetingRefusals.SlotTaken;

        var mayor = await db.People.Where(p => p.Id == meeting.MayorId).Select(p => p.Name).SingleAsync(cancellation);
        (meeting.SlotId, meeting.HostId) = (offer.Slot.Id, host);
        (meeting.Session.StartsAt, meeting.Session.EndsAt, meeting.Session.Title, meeting.Session.Zone) =
            (offer.Slot.StartsAt, offer.Slot.EndsAt, meeting.Kind.Title(mayor, offer.Host), offer.Slot.Zone);
        meeting.Session.Changed(now);
        if (await SaveAsync(db, cancellation) is { } conflict)
            return conflict;

        await transaction.CommitAsync(cancellation);
        MeetingLog.Moved(logger, by.Id, id);
        return TypedResults.Ok(await MineAsync(db, by.Programme, meeting.MayorId, cancellation));
    }

    public async Task<IResult> CancelAsync(SignedInPerson by, string id, CancelMeeting cancel, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await FindAsync(db.Meetings.AsNoTracking(), by, id, cancellation) is not { } known)
            return MeetingRefusals.NoSuchMeeting;

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await Agendas.LockAsync(db, by.Programme, [known.MayorId, known.HostId], cancellation);
        if (await FindAsync(db.Meetings, by, id, cancellation) is not { } meeting || meeting.HostId != known.HostId)
            return MeetingRefusals.Changed;
        if (await FixedAsync(db, by, meeting, now, cancellation) is { } refused)
            return refused;

        meeting.LapsedAt = now;
        meeting.Session.CancelledAt = now;
        meeting.Session.Changed(now);
        if (by.Id == meeting.HostId || (by.Role == Role.Staff && cancel.Withdraw))
            await db.OfferedSlots.Where(s => s.Id == meeting.SlotId).ExecuteUpdateAsync(set => set.SetProperty(s => s.WithdrawnAt, now), cancellation);
        if (await SaveAsync(db, cancellation) is { } conflict)
            return conflict;

        await transaction.CommitAsync(cancellation);
        MeetingLog.Cancelled(logger, by.Id, id);
        return TypedResults.NoContent();
    }

    /// <summary>Why a meeting stays as it is; null when it may be changed.</summary>
    private async Task<Refusal?> FixedAsync(ClassroomDb db, SignedInPerson by, Meeting meeting, DateTimeOffset now, CancellationToken cancellation)
    {
        if (meeting.Session.StartsAt <= now || (await opened.AmongAsync(db, [meeting.Session], cancellation)).Count > 0)
            return MeetingRefusals.Begun;

        return by.Id == meeting.MayorId && meeting.Session.StartsAt < now + MeetingTimes.ChangeBefore ? MeetingRefusals.TooLate : null;
    }

    private async Task<MyMeetingsAnswer> MineAsync(ClassroomDb db, string programme, string mayor, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        db.ChangeTracker.Clear();
        var year = await MayorsYear.ReadAsync(db, programme, mayor, now, cancellation);
        var hosts = MeetingKinds.All.Select(kind => year.Find(kind)?.HostId).OfType<string>().ToList();
        var names = await db.People.Where(p => hosts.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellation);
        return new(now, [.. MeetingKinds.All.Select(Mine)]);

        MyMeeting Mine(MeetingKind kind)
        {
            var meeting = year.Find(kind);
            return new(
                kind, year.Standing(kind), meeting is null ? null : MeetingTime.Of(meeting.Session), meeting is null ? null : names[meeting.HostId],
                meeting?.Session.StartsAt - MeetingTimes.ChangeBefore, year.Free(kind, MeetingTimes.TakeBefore).Count(), year.WaitsFor(kind));
        }
    }

    /// <summary>A meeting that has not lapsed, which one has oneself or sees as staff.</summary>
    private static Task<Meeting?> FindAsync(IQueryable<Meeting> meetings, SignedInPerson by, string id, CancellationToken cancellation)
    {
        var staff = by.Role == Role.Staff;
        return meetings.Include(m => m.Session).SingleOrDefaultAsync(
            m => m.SessionId == id && m.ProgrammeId == by.Programme && m.LapsedAt == null && (staff || m.MayorId == by.Id || m.HostId == by.Id), cancellation);
    }

    /// <summary>Whose meetings are meant: one's own, or for staff a mayor's.</summary>
    private static async Task<(Refusal? Refused, Enrolment? Mayor)> MayorAsync(ClassroomDb db, SignedInPerson by, string? whose, CancellationToken cancellation)
    {
        if (by.Role is not (Role.Mayor or Role.Staff) || (by.Role == Role.Mayor && (whose ?? by.Id) != by.Id))
            return (CommonRefusals.NotAllowed, null);

        var id = whose ?? by.Id;
        return await db.Enrolments.AsNoTracking().Include(e => e.Person)
            .SingleOrDefaultAsync(e => e.ProgrammeId == by.Programme && e.PersonId == id && e.Role == Role.Mayor, cancellation) is { } mayor
            ? (null, mayor)
            : (MeetingRefusals.NoSuchMayor, null);
    }

    private static Task<string?> HostOfAsync(ClassroomDb db, string programme, string slot, CancellationToken cancellation) =>
        db.OfferedSlots.Where(s => s.Id == slot && s.ProgrammeId == programme).Select(s => (string?)s.HostId).SingleOrDefaultAsync(cancellation);

    /// <summary>The lock makes this rare; the database's own rules make it sure that one time has one meeting, and one kind one time.</summary>
    private static async Task<Refusal?> SaveAsync(ClassroomDb db, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return null;
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            return MeetingRefusals.Changed;
        }
    }

    private static TimeSpan Lead(SignedInPerson by) => by.Role == Role.Staff ? TimeSpan.Zero : MeetingTimes.TakeBefore;
}

using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Bookings.Mayors;

/// <summary>What a mayor has booked, and which of the slots that are offered they can take.</summary>
internal sealed class MayorsYear
{
    private readonly Dictionary<MeetingKind, Meeting> meetings;
    private readonly List<Offer> offers;
    private readonly IReadOnlyDictionary<string, Agenda> agendas;
    private readonly DateTimeOffset now;
    private readonly string mayor;

    private MayorsYear(
        string mayor, Dictionary<MeetingKind, Meeting> meetings, List<Offer> offers, IReadOnlyDictionary<string, Agenda> agendas, DateTimeOffset now) =>
        (this.mayor, this.meetings, this.offers, this.agendas, this.now) = (mayor, meetings, offers, agendas, now);

    public static async Task<MayorsYear> ReadAsync(ClassroomDb db, string programme, string mayor, DateTimeOffset now, CancellationToken cancellation)
    {
        var booked = await db.Meetings.Include(m => m.Session).Where(m => m.ProgrammeId == programme && m.MayorId == mayor && m.LapsedAt == null)
            .ToDictionaryAsync(m => m.Kind, cancellation);
        var offered = await (
            from slot in db.OfferedSlots.AsNoTracking()
            where slot.ProgrammeId == programme && slot.WithdrawnAt == null && slot.StartsAt > now
                && !db.Meetings.Any(m => m.SlotId == slot.Id && m.LapsedAt == null)
            join host in db.Enrolments on new { slot.ProgrammeId, Person = slot.HostId } equals new { host.ProgrammeId, Person = host.PersonId }
            orderby slot.StartsAt, slot.Id
            select new Offer(slot, host.Person.Name, host.Title)).ToListAsync(cancellation);
        var people = offered.Select(offer => offer.Slot.HostId).Append(mayor).Distinct(StringComparer.Ordinal).ToList();
        return new(mayor, booked, offered, await Agendas.ReadAsync(db, programme, people, now, cancellation), now);
    }

    /// <summary>With its session; null: none, or one that lapsed.</summary>
    public Meeting? Find(MeetingKind kind) => meetings.GetValueOrDefault(kind);

    public MeetingStanding Standing(MeetingKind kind) => MeetingStandings.Of(Find(kind), now);

    /// <summary>The check-in that has to have its time first; null: none.</summary>
    public MeetingKind? WaitsFor(MeetingKind kind) => MeetingStandings.WaitsFor(kind, Standing);

    /// <summary>
    /// What they can take: neither of the two has anything else then, but for classes of the host, who knew of them; and check-ins stay in order.
    /// </summary>
    /// <param name="lead">How long before its beginning a slot is the last time to be had.</param>
    public IEnumerable<Offer> Free(MeetingKind kind, TimeSpan lead)
    {
        if (WaitsFor(kind) is not null)
            return [];

        var own = Find(kind)?.SessionId;
        var after = kind.Before() is { } before ? Find(before)?.Session.EndsAt : null;
        var until = kind.After() is { } next && Standing(next) is MeetingStanding.Booked or MeetingStanding.Held ? Find(next)?.Session.StartsAt : null;
        return offers.Where(offer => offer.Slot.Kind == kind.SlotKind()
            && offer.Slot.HostId != mayor
            && offer.Slot.StartsAt >= now + lead
            && (after is null || offer.Slot.StartsAt >= after) && (until is null || offer.Slot.EndsAt <= until)
            && !agendas[mayor].At(offer.Slot.StartsAt, offer.Slot.EndsAt).Any(session => session.Id != own)
            && !agendas[offer.Slot.HostId].At(offer.Slot.StartsAt, offer.Slot.EndsAt)
                .Any(session => session.Id != own && session.Kind.IsMeeting()));
    }
}

/// <param name="Host">Name of who offers it.</param>
internal sealed record Offer(OfferedSlot Slot, string Host, string HostTitle);

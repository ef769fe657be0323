using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.CalendarFeeds;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Bookings.Slots;

/// <summary>Reads what is offered, for whoever offers it and for staff.</summary>
internal sealed class SlotList(TimeProvider time)
{
    /// <summary>A year of somebody's Tuesdays fits; what comes after is shown when its time comes nearer.</summary>
    private const int MostLines = 1000;

    public async Task<SlotsAnswer> ReadAsync(ClassroomDb db, SignedInPerson by, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var (programme, all) = (by.Programme, by.Role == Role.Staff);
        var home = await db.Programmes.Where(p => p.Id == programme).Select(p => p.Zone).SingleAsync(cancellation);
        var hosts = await SlotHosts.Of(db, programme).Where(e => all || e.PersonId == by.Id).OrderBy(e => e.Person.Name)
            .Select(e => new SlotHost(e.PersonId, e.Person.Name, e.Title, e.City == null ? home : e.City.Zone)).ToListAsync(cancellation);
        var slots = await db.OfferedSlots.AsNoTracking()
            .Where(s => s.ProgrammeId == programme && s.WithdrawnAt == null && s.EndsAt > now && (all || s.HostId == by.Id))
            .OrderBy(s => s.StartsAt).ThenBy(s => s.Id).Take(MostLines).ToListAsync(cancellation);
        var ids = slots.ConvertAll(slot => slot.Id);
        var booked = await (
            from meeting in db.Meetings.Where(m => m.LapsedAt == null && ids.Contains(m.SlotId))
            join mayor in db.Enrolments.Where(e => e.ProgrammeId == programme) on meeting.MayorId equals mayor.PersonId
            select new { meeting.SlotId, By = new BookedSlot(meeting.SessionId, meeting.MayorId, mayor.Person.Name, mayor.City == null ? "" : mayor.City.Name, meeting.Kind) })
            .ToDictionaryAsync(one => one.SlotId, one => one.By, cancellation);
        var agendas = await Agendas.ReadAsync(db, programme, hosts.ConvertAll(host => host.Person), now, cancellation);
        return new(now, hosts,
        [
            .. slots.Select(slot => new SlotLine(
                slot.Id, slot.HostId, slot.Kind, slot.StartsAt, slot.EndsAt, booked.GetValueOrDefault(slot.Id), Clashes(slot, booked.GetValueOrDefault(slot.Id)?.Session))),
        ]);

        List<string> Clashes(OfferedSlot slot, string? own) =>
            [.. agendas[slot.HostId].At(slot.StartsAt, slot.EndsAt).Where(other => other.Id != own).Select(CalendarEvent.NameOf)];
    }
}

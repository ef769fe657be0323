using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Bookings;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using NodaTime;

namespace CityLeadership.Classroom.Web.Programmes.Demo;

/// <summary>The demo's professor, who offers times on the coming mornings, and what some mayors have had and booked.</summary>
internal static class DemoMeetings
{
    private const int SlotMinutes = 30;

    /// <summary>Every entity, to be added.</summary>
    public static IEnumerable<object> Of(string programme, DateTimeOffset now)
    {
        var host = DemoPeople.All.First(person => person.Role == Role.Faculty);
        var mayors = DemoPeople.All.Where(person => person.Role == Role.Mayor).Reverse().ToList();
        var slots = Slots(programme, host.Id, now).ToList();
        var made = new List<object>(slots);
        var past = slots.Where(slot => slot.EndsAt <= now).Take(8).ToList();
        for (var i = 0; i < past.Count; i++)
            made.AddRange(Meeting(past[i], MeetingKind.OnboardingCall, mayors[i], host, held: i % 6 != 5));

        var ahead = slots.Where(slot => slot.StartsAt > now.AddDays(1) && slot.Kind == SessionKind.CheckIn).ToList();
        for (var i = 0; i < 4; i++)
            made.AddRange(Meeting(ahead[i * 2], MeetingKind.CheckIn1, mayors[i + 1], host, held: null));
        return made;
    }

    /// <summary>Mornings of three weeks back, for onboarding calls, and of five weeks ahead, for everything.</summary>
    private static IEnumerable<OfferedSlot> Slots(string programme, string host, DateTimeOffset now)
    {
        var today = Series.Local(now, DemoYear.Zone).Date;
        SessionKind[] kinds = [SessionKind.OnboardingCall, SessionKind.CheckIn, SessionKind.CoachingDebrief];
        for (var day = today.PlusDays(-21); day <= today.PlusDays(35); day = day.PlusDays(1))
        {
            if (day == today || day.DayOfWeek is not (IsoDayOfWeek.Tuesday or IsoDayOfWeek.Friday))
                continue;

            for (var place = 0; place < 6; place++)
            {
                var from = Series.At(day.At(new LocalTime(11, 0)).PlusMinutes(place * SlotMinutes), DemoYear.Zone);
                var kind = day < today ? SessionKind.OnboardingCall : kinds[place % kinds.Length];
                yield return new()
                {
                    Id = new Dice($"{programme} slot {from.UtcTicks}").Word(10),
                    ProgrammeId = programme,
                    HostId = host,
                    Kind = kind,
                    StartsAt = from,
                    EndsAt = from.AddMinutes(SlotMinutes),
                    Zone = DemoYear.Zone,
                };
            }
        }
    }

    private static IEnumerable<object> Meeting(OfferedSlot slot, MeetingKind kind, DemoPerson mayor, DemoPerson host, bool? held)
    {
        var session = new ScheduledSession
        {
            Id = new Dice($"{slot.Id} meeting").Word(10),
            ProgrammeId = slot.ProgrammeId,
            Kind = slot.Kind,
            Title = kind.Title(mayor.Name, host.Name),
            StartsAt = slot.StartsAt,
            EndsAt = slot.EndsAt,
            Zone = slot.Zone,
            Tracks = Tracks.None,
        };
        return
        [
            session,
            new Meeting
            {
                SessionId = session.Id,
                ProgrammeId = slot.ProgrammeId,
                MayorId = mayor.Id,
                HostId = host.Id,
                Kind = kind,
                SlotId = slot.Id,
                Held = held,
                Session = session,
            },
        ];
    }
}

using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

internal static class PresenceReveal
{
    public static void Tell(Revealed revealed)
    {
        var (before, after) = (revealed.Before, revealed.After);
        if (ReferenceEquals(before.People, after.People))
        {
            return;
        }

        var people = after.People.Values.Where(person => !ReferenceEquals(before.Find(person.Id), person)).ToList();
        ImmutableArray<PersonView> seen = [.. Changed(before, people, PersonView.Of)];
        if (!seen.IsEmpty)
        {
            revealed.To(Audience.Class, new PeopleChange(seen));
        }

        ImmutableArray<Attendee> attendees = [.. Changed(before, people, Attendee.Of)];
        if (!attendees.IsEmpty)
        {
            revealed.To(Audience.Hosts, new AttendeesChange(attendees));
        }

        foreach (var own in Changed(before, people, About))
        {
            revealed.To(Audience.Self(own.Person), own);
        }
    }

    private static IEnumerable<T> Changed<T>(SessionState before, IEnumerable<Participant> people, Func<Participant, T> seenAs)
        where T : class =>
        people.Select(person => (person.Id, Now: seenAs(person)))
            .Where(person => before.Find(person.Id) is not { } known || !seenAs(known).Equals(person.Now))
            .Select(person => person.Now);

    private static SelfChange About(Participant person) =>
        new(person.Id, person.Presence, person.UnmuteAskedBy, person.MutedBy, person.MediaTab, person.IsNext, person.DeclinesRecording);
}

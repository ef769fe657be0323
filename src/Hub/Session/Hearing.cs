using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>Where a person's voice and picture come from: one of their tabs.</summary>
public readonly record struct Source(PersonId Person, TabId Tab);

/// <summary>Whom a viewer should hear and see, most important first. Not yet cut to the number of slots.</summary>
/// <param name="Screen">Whose shared screen; null: none, or it is the viewer's own.</param>
public sealed record HearingPlan(ImmutableArray<Source> Voices, ImmutableArray<Source> Pictures, Source? Screen);

/// <summary>Who hears and sees whom: a pure function of the state. The calling provider only carries it out.</summary>
public static class Hearing
{
    /// <param name="look">Whose pictures are on this viewer's screen, most important first.</param>
    /// <param name="talking">Who is talking right now, as the calling provider measures it.</param>
    public static HearingPlan For(
        SessionState state, PersonId viewer, TabId tab, IReadOnlyList<PersonId> look, IReadOnlySet<PersonId> talking)
    {
        if (state.Find(viewer)?.Tabs.GetValueOrDefault(tab) is not { Place: Place.Class } || state.Phase == Phase.Ended)
        {
            return new HearingPlan([], [], null);
        }

        var others = state.People.Values.Where(person => person.Id != viewer && person.IsIn && Earshot.Reaches(state, person.Id, viewer)).ToList();
        return new HearingPlan(
            [
                .. others.Where(person => person.Microphone)
                    .OrderByDescending(person => state.OpenSet()?.Speaking.Contains(person.Id) == true)
                    .ThenByDescending(person => state.HasFloor(person.Id))
                    .ThenByDescending(person => talking.Contains(person.Id))
                    .ThenByDescending(person => person.Role.IsHost())
                    .Select(person => SourceOf(person, tab => tab.Microphone)),
            ],
            [
                .. state.Floor.Select(holder => holder.Person).Where(person => look.Contains(person)).Concat(look).Distinct()
                    .Select(state.Find)
                    .Where(person => person is { IsIn: true, Camera: true } && person.Id != viewer && Earshot.Reaches(state, person.Id, viewer))
                    .Select(person => SourceOf(person!, tab => tab.Camera)),
            ],
            state.Screen is { } screen && screen.Source != new Source(viewer, tab)
                && (screen.Source.Person == viewer || Earshot.Reaches(state, screen.Source.Person, viewer))
                ? screen.Source
                : null);
    }

    /// <summary>Of several devices that send it, the one that changed last. Voice and picture may come from two.</summary>
    internal static Source SourceOf(Participant person, Func<Tab, bool> sends) => new(
        person.Id,
        person.Tabs.Where(tab => tab.Value.Place == Place.Class && sends(tab.Value))
            .OrderByDescending(tab => tab.Value.MediaAt)
            .ThenBy(tab => tab.Key.Value, StringComparer.Ordinal)
            .First().Key);
}

using System.Collections.Immutable;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests.Stories;

/// <summary>Classes at the points where stories begin.</summary>
internal static class Histories
{
    public static Story NothingYet() => new();

    /// <summary>Facts and roster are in; nobody has come.</summary>
    public static Story Prepared() => NothingYet().Given(Actor.House, new Prepare(Facts, Roster));

    /// <summary>Both hosts are in; the doors are closed.</summary>
    public static Story HostsIn() => Prepared().Enters(Ines).Enters(Sam);

    /// <summary>Hosts in, members waiting at the door.</summary>
    public static Story Lobby() => HostsIn().Enters(Zanele).Enters(Mats);

    /// <summary>Doors are open; only the hosts are in.</summary>
    public static Story DoorsOpen() => HostsIn().Given(Ines, new OpenDoors());

    /// <summary>Everyone but the guest is in, and class has begun on time.</summary>
    public static Story InClass()
    {
        var story = DoorsOpen();
        foreach (var person in Everyone.Except([Ines, Sam, Luc]))
        {
            story.Enters(person);
        }

        return story.After(TimeSpan.FromMinutes(10)).Given(Ines, new StartClass());
    }

    /// <summary>In class, and these have the floor, called one after the other.</summary>
    public static Story Floor(params PersonId[] holders)
    {
        var story = InClass();
        foreach (var holder in holders)
        {
            story.Given(Ines, new CallOn(holder, Alongside: true));
        }

        return story;
    }

    /// <summary>In class, with the vote "p1" open: build the terminal as planned, smaller, or not at all.</summary>
    public static Story Vote(bool anonymous, int? seconds = null) =>
        InClass().Given(Ines, Question(anonymous, seconds), "p1");

    public static readonly PollId P1 = new("p1");

    /// <summary>In class, with a vote of another kind open as "p1"; among three projects where it offers something.</summary>
    public static Story VoteOf(PollForm form, bool anonymous = false) => InClass().Given(
        Ines, new OpenPoll("What first?", form.Offers() ? ["Water", "Roads", "Schools"] : [], anonymous, Form: form), "p1");

    /// <summary>The vote "p1", closed before the discussion; Zanele answered 0, Mats 1, Rosa 2, Kofi 0, Hana 1.</summary>
    public static Story Discussion(bool anonymous)
    {
        var story = InClass().Given(Ines, Question(anonymous) with { Again = true }, "p1");
        foreach (var (place, member) in Members.Index())
        {
            story.Given(member, new CastVote(P1, place % 3));
        }

        return story.Given(Ines, new ClosePoll(P1));
    }

    public static Story SecondRound(bool anonymous) => Discussion(anonymous).Given(Ines, new OpenRound(P1));

    public static OpenPoll Question(bool anonymous, int? seconds = null) =>
        new("Would you build the terminal?", ["As planned", "Smaller", "Not at all"], anonymous, seconds);

    /// <summary>Three pastures; the first has a prepared vote and two columns.</summary>
    public static readonly TeachingPlan Plan = new(
        1,
        [
            new(new("opening"), "Opening", "What does the mayor have?", 20, "Call Rosa first.",
                [new("Build it?", ["Yes", "No"], true)], ["Power", "Influence"], [new(StepKind.Exhibit, "The letter", new("letter"), Page: 2)])
            {
                Callers = [new(Rosa, Told: true)],
            },
            new(new("middle"), "Who has to move", "Who has to move before the authority does?", 40, "", [], ["Who"],
                [new(StepKind.Breakout, "City teams", Rooms: new(RoomsBy.CityTeams, Minutes: 12))]),
            new(new("end"), "Take it home", "What do you do on Monday?", 15, "", [], [], []),
        ],
        [new(new("middle"), 25)]);

    /// <summary>In class, with that plan; nothing of it has begun.</summary>
    public static Story Planned() => InClass().Given(Ines, new LoadPlan(Plan));

    /// <summary>
    /// In the first pasture, Zanele on the floor, Rosa a scribe, and three points: "n1" and "n2" in the first column, and the
    /// hidden "n3" in the second.
    /// </summary>
    public static Story Board() => Planned()
        .Given(Ines, new BeginPasture(new("opening")))
        .Given(Ines, new CallOn(Zanele, Alongside: false))
        .Given(Ines, new NameScribe(Rosa, true))
        .Given(Ines, new NoteContribution("The harbour fee", Power), "n1")
        .Given(Rosa, new NoteContribution("The school's parents", Power), "n2")
        .Given(Sam, new NoteContribution("She wants to be minister", Influence, Mats, Hidden: true), "n3");

    /// <summary>In class, with two exhibits: "case" of three pages and "letter" of one. None is on the stage.</summary>
    public static Story Exhibited() => InClass().Given(Ines, new LoadExhibits(Exhibits));

    public static readonly ImmutableArray<Exhibit> Exhibits =
        [new(new("case"), "The harbour case", 3), new(new("letter"), "The letter", 1)];

    public static readonly ColumnId Power = new("opening-1");
    public static readonly ColumnId Influence = new("opening-2");
    public static readonly ContributionId N1 = new("n1");
    public static readonly ContributionId N2 = new("n2");
    public static readonly ContributionId N3 = new("n3");

    public static Story Ended() => InClass().After(TimeSpan.FromHours(2)).Given(Ines, new EndClass());

    /// <summary>A page is loaded and connects, on <paramref name="tab"/> (the laptop unless told).</summary>
    public static Story Enters(this Story story, PersonId person, TabId? tab = null, string? connection = null) =>
        story.Given(Actor.House, Entering(person, tab, connection));

    public static Enter Entering(
        PersonId person, TabId? tab = null, string? connection = null, bool fresh = true, DateTimeOffset? heardUntil = null) =>
        new(person, tab ?? Laptop, connection ?? ConnectionOf(person, tab ?? Laptop), "node-1", fresh, heardUntil);

    /// <summary>The connection goes; it was last heard <paramref name="ago"/> (now unless told).</summary>
    public static Story Loses(this Story story, PersonId person, TabId? tab = null, TimeSpan ago = default) =>
        story.Given(Actor.House, new LoseConnection(
            person, tab ?? Laptop, ConnectionOf(person, tab ?? Laptop), story.Now - ago));

    public static Story Opens(this Story story, PersonId person, bool microphone = true, bool camera = false, TabId? tab = null) =>
        story.Given(person, new SetMedia(tab ?? Laptop, microphone, camera));

    public static string ConnectionOf(PersonId person, TabId tab) => $"{person}-{tab}-1";
}

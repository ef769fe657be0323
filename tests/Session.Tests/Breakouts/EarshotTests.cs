using System.Collections.Immutable;
using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;
using static CityLeadership.Classroom.Session.Tests.Stories.Rooms;

namespace CityLeadership.Classroom.Session.Tests.Breakouts;

/// <summary>Who hears and sees whom while rooms are open. Everyone has microphone and camera on, and looks at everyone.</summary>
public sealed class EarshotTests
{
    [Fact]
    public void GivenTwoRooms_WhenPeopleListen_ThenEachHearsOnlyTheirRoom()
    {
        var story = AllOpen();
        Hears(story, Zanele, Mats);
        Hears(story, Rosa, Kofi);
    }

    [Fact]
    public void GivenTwoRooms_WhenThoseInNoneListen_ThenTheClassIsTheirs() => Hears(AllOpen(), Hana, Ines, Sam);

    [Fact]
    public void GivenAHostWhoListensIn_WhenAllListen_ThenTheyHearTheRoomAndNobodyHearsThem()
    {
        var story = AllOpen().Given(Ines, new VisitRoom(Harbour, VisitMode.Listen));
        Hears(story, Ines, Mats, Zanele);
        Hears(story, Zanele, Mats);
        Hears(story, Sam, Hana);
    }

    [Fact]
    public void GivenAHostWhoStepsIn_WhenAllListen_ThenTheyAreHeardThereOnly()
    {
        var story = AllOpen().Given(Ines, new VisitRoom(Harbour, VisitMode.Join));
        Hears(story, Zanele, Ines, Mats);
        Hears(story, Rosa, Kofi);
        Hears(story, Hana, Sam);
    }

    [Fact]
    public void GivenAHostWhoSpeaksToAll_WhenAllListen_ThenTheyAreHeardEverywhereAndFirst()
    {
        var story = AllOpen().Given(Ines, new VisitRoom(Harbour, VisitMode.Listen)).Given(Ines, new SpeakToRooms(true));
        Hears(story, Zanele, Ines, Mats);
        Hears(story, Rosa, Ines, Kofi);
        Hears(story, Hana, Ines, Sam);
        Assert.Equal(Ines, Hearing.For(story.State, Rosa, Laptop, [], ImmutableHashSet.Create(Kofi)).Voices[0].Person);
    }

    [Fact]
    public void GivenSomeoneMoved_WhenAllListen_ThenTheirFormerRoomHearsThemNoMore()
    {
        var story = AllOpen().Given(Ines, new MoveToRoom(Mats, Market));
        Hears(story, Zanele);
        Hears(story, Mats, Kofi, Rosa);
        Hears(story, Rosa, Kofi, Mats);
    }

    [Fact]
    public void GivenAnEarlyReturn_WhenAllListen_ThenTheyAreWithTheClass()
    {
        var story = AllOpen().Given(Mats, new ReturnToClass());
        Hears(story, Mats, Hana, Ines, Sam);
        Hears(story, Zanele);
    }

    [Fact]
    public void GivenTheRoomsClosed_WhenAllListen_ThenEveryoneHearsEveryone() =>
        Hears(AllOpen().Given(Ines, new CloseBreakouts(0)), Zanele, Hana, Ines, Kofi, Mats, Rosa, Sam);

    private static Story AllOpen()
    {
        var story = TwoRooms();
        foreach (var person in (PersonId[])[Ines, Sam, .. Members])
        {
            story.Opens(person, true, true);
        }

        return story;
    }

    private static void Hears(Story story, PersonId viewer, params PersonId[] others)
    {
        var plan = Hearing.For(story.State, viewer, Laptop, Everyone, ImmutableHashSet<PersonId>.Empty);
        Assert.Equal(others, plan.Voices.Select(voice => voice.Person).Order());
        Assert.Equal(others, plan.Pictures.Select(picture => picture.Person).Order());
    }
}

using System.Collections.Immutable;
using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests;

public sealed class HearingTests
{
    private static readonly ImmutableHashSet<PersonId> Silence = [];

    [Fact]
    public void GivenOpenMicrophones_WhenOneListens_ThenTheFloorComesFirstThenTheTalkingThenHosts()
    {
        var state = Histories.Floor(Kofi).Opens(Hana).Opens(Ines).Opens(Kofi).Opens(Mats).Opens(Rosa).State;

        var plan = Hearing.For(state, Zanele, Laptop, [], ImmutableHashSet.Create(Mats));

        Assert.Equal([Kofi, Mats, Ines, Hana, Rosa], plan.Voices.Select(voice => voice.Person));
    }

    [Fact]
    public void GivenOnesOwnOpenMicrophone_WhenOneListens_ThenOneDoesNotHearOneself()
    {
        var state = Histories.InClass().Opens(Zanele, true, true).State;
        Assert.Empty(Hearing.For(state, Zanele, Laptop, [Zanele], Silence).Voices);
        Assert.Empty(Hearing.For(state, Zanele, Laptop, [Zanele], Silence).Pictures);
    }

    [Fact]
    public void GivenCameras_WhenOneLooks_ThenOnlyWhatIsOnTheScreenComesAndTheFloorFirst()
    {
        var state = Histories.Floor(Kofi)
            .Opens(Mats, false, true).Opens(Rosa, false, true).Opens(Kofi, false, true).Opens(Ines, false, true).State;

        var plan = Hearing.For(state, Zanele, Laptop, [Rosa, Hana, Kofi, Mats, Stranger], Silence);

        Assert.Equal([Kofi, Rosa, Mats], plan.Pictures.Select(picture => picture.Person));
        Assert.Empty(plan.Voices);
    }

    [Fact]
    public void GivenTheFloorOffTheScreen_WhenOneLooks_ThenItsPictureDoesNotCome()
    {
        var state = Histories.Floor(Kofi).Opens(Kofi, false, true).Opens(Mats, false, true).State;
        Assert.Equal([new Source(Mats, Laptop)], Hearing.For(state, Zanele, Laptop, [Mats], Silence).Pictures.ToArray());
    }

    [Fact]
    public void GivenAVoiceOnOneDeviceAndAPictureOnAnother_WhenOneListens_ThenEachComesFromItsOwn()
    {
        var state = Histories.InClass().Opens(Mats).Enters(Mats, Phone).After(TimeSpan.FromSeconds(1)).Opens(Mats, false, true, Phone).State;

        var plan = Hearing.For(state, Zanele, Laptop, [Mats], Silence);

        Assert.Equal([new Source(Mats, Laptop)], plan.Voices.ToArray());
        Assert.Equal([new Source(Mats, Phone)], plan.Pictures.ToArray());
    }

    [Fact]
    public void GivenTwoOpenMicrophones_WhenOneListens_ThenTheLatestIsHeard()
    {
        var state = Histories.InClass().Opens(Mats).Enters(Mats, Phone).After(TimeSpan.FromSeconds(1)).Opens(Mats, tab: Phone).State;
        Assert.Equal([new Source(Mats, Phone)], Hearing.For(state, Zanele, Laptop, [], Silence).Voices.ToArray());
    }

    [Fact]
    public void GivenSomeoneDroppedOrMuted_WhenOneListens_ThenTheyAreNotHeard()
    {
        var state = Histories.InClass().Opens(Mats, true, true).Loses(Mats).Opens(Rosa, true, true).Given(Ines, new Mute(Rosa)).State;

        var plan = Hearing.For(state, Zanele, Laptop, [Mats, Rosa], Silence);

        Assert.Empty(plan.Voices);
        Assert.Equal([Rosa], plan.Pictures.Select(picture => picture.Person));
    }

    [Fact]
    public void GivenAnOpenMicrophone_WhenSomeoneNotInClassListens_ThenTheyHearNothing()
    {
        var state = Histories.InClass().Opens(Ines, true, true).Enters(Luc).Loses(Mats).State;
        foreach (var (viewer, tab) in new[] { (Luc, Laptop), (Mats, Laptop), (Zanele, Phone), (Stranger, Laptop) })
        {
            var plan = Hearing.For(state, viewer, tab, [Ines], Silence);
            Assert.Empty(plan.Voices);
            Assert.Empty(plan.Pictures);
        }
    }

    [Fact]
    public void GivenAnEndedClass_WhenOneListens_ThenThereIsNothingToHear() =>
        Assert.Empty(Hearing.For(Histories.InClass().Opens(Ines).Given(Ines, new EndClass()).State, Zanele, Laptop, [Ines], Silence).Voices);
}

using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests.Views;

public sealed class AudienceTests
{
    [Fact]
    public void GivenAHostInClass_WhenAsked_ThenTheyBelongToAllThree() =>
        Assert.Equal([Audience.Self(Ines), Audience.Class, Audience.Hosts], Audience.Of(Histories.InClass().State, Ines, Laptop));

    [Fact]
    public void GivenAMayorInClass_WhenAsked_ThenTheyDoNotBelongToTheHosts() =>
        Assert.Equal([Audience.Self(Zanele), Audience.Class], Audience.Of(Histories.InClass().State, Zanele, Laptop));

    [Fact]
    public void GivenSomeoneWaiting_WhenAsked_ThenTheySeeOnlyThemselves() =>
        Assert.Equal([Audience.Self(Zanele)], Audience.Of(Histories.Lobby().State, Zanele, Laptop));

    [Fact]
    public void GivenSomeoneRemovedOrDroppedOrOnATabOutside_WhenAsked_ThenTheySeeOnlyThemselves()
    {
        var state = Histories.InClass().Given(Ines, new Remove(Zanele)).Loses(Mats).State;
        Assert.Equal([Audience.Self(Zanele)], Audience.Of(state, Zanele, Laptop));
        Assert.Equal([Audience.Self(Mats)], Audience.Of(state, Mats, Laptop));
        Assert.Equal([Audience.Self(Rosa)], Audience.Of(state, Rosa, Phone));
    }

    [Fact]
    public void GivenAStranger_WhenAsked_ThenTheyBelongToNobody() =>
        Assert.Empty(Audience.Of(Histories.InClass().State, Stranger, Laptop));
}

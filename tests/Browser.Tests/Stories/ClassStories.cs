using CityLeadership.Classroom.Browser.Tests.Browsing;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

/// <summary>The stories of the <see cref="OngoingClass"/>, told in a row: while others are told its people would only take their time.</summary>
[CollectionDefinition(Name)]
public sealed class ClassStories : ICollectionFixture<Browsers>, ICollectionFixture<OngoingClass>
{
    public const string Name = "ongoing class";
}

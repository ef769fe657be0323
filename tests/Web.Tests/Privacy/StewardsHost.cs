using CityLeadership.Classroom.Web.Tests.Host;

namespace CityLeadership.Classroom.Web.Tests.Privacy;

/// <summary>Tests that add and erase people, and count what is done to each: elsewhere everybody is counted.</summary>
[CollectionDefinition(Name)]
public sealed class StewardsHost : ICollectionFixture<DemoHost>
{
    public const string Name = "stewards' host";
}

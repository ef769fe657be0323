using CityLeadership.Classroom.Web.Tests.Host;

namespace CityLeadership.Classroom.Web.Tests.Api;

/// <summary>A host for the tests of the API as a whole, which write much and change what staff may do.</summary>
[CollectionDefinition(Name)]
public sealed class ApiHost : ICollectionFixture<DemoHost>
{
    public const string Name = "api host";
}

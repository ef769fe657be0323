using CityLeadership.Classroom.Web.Operations;
using CityLeadership.Classroom.Web.Operations.Settings;
using CityLeadership.Classroom.Web.Programmes.Demo;

namespace CityLeadership.Classroom.Web.Tests.Programmes;

public sealed class DemoRegistrationTests
{
    [Theory]
    [InlineData("true", Mode.Single, 1)]
    [InlineData("false", Mode.Single, 0)]
    [InlineData(null, Mode.Single, 0)]
    [InlineData(null, Mode.Cluster, 0)]
    public void The_demo_is_made_only_when_asked_for(string? demo, Mode mode, int services)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration["Demo"] = demo;
        var before = builder.Services.Count;

        builder.AddDemo(Settings(mode));

        Assert.Equal(services, builder.Services.Count - before);
    }

    [Fact]
    public void A_cluster_refuses_a_programme_that_anyone_can_enter()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration["Demo"] = "true";

        var refused = Assert.Throws<CannotStartException>(() => builder.AddDemo(Settings(Mode.Cluster)));

        Assert.Contains("Demo", refused.Message, StringComparison.Ordinal);
    }

    private static HostSettings Settings(Mode mode) => new(mode, new(), new(), new(), new(), new(), new(), new());
}

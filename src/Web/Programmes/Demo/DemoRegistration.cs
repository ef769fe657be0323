using CityLeadership.Classroom.Web.Operations;
using CityLeadership.Classroom.Web.Operations.Settings;

namespace CityLeadership.Classroom.Web.Programmes.Demo;

public static class DemoRegistration
{
    /// <summary>
    /// With the setting "Demo" true, makes a programme of invented people. Only for a host of its own: its links file lets
    /// whoever reads the data folder sign in as anybody. Stands after the database's registration.
    /// </summary>
    /// <exception cref="CannotStartException">The host is one of a cluster.</exception>
    public static void AddDemo(this IHostApplicationBuilder builder, HostSettings settings)
    {
        if (!builder.Configuration.GetValue("Demo", defaultValue: false))
            return;
        if (settings.Mode != Mode.Single)
            throw new CannotStartException("Demo=true makes a programme that anyone can enter, so it is only for Mode=Single. Remove Demo, or start a Single host.");

        builder.Services.AddHostedService<DemoStart>();
    }
}

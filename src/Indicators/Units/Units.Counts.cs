using Indicators.Entities;

namespace Indicators;

// What is counted.
public static partial class Units
{
    /// <summary>Enterprises (家).</summary>
    public static Unit<Count<Enterprise>> Enterprises { get; } =
        Unit<Count<Enterprise>>.Create("家", "enterprise|enterprises", 1, "{enterprise}");

    /// <summary>Households (户).</summary>
    public static Unit<Count<Household>> Households { get; } = Unit<Count<Household>>.Create("户", "household|households", 1, "{household}");

    /// <summary>Persons (人).</summary>
    public static Unit<Count<Person>> Persons { get; } = Unit<Count<Person>>.Create("人", "person|people", 1, "{person}");

    /// <summary>Ten thousand persons (万人).</summary>
    public static Unit<Count<Person>> TenThousandPersons { get; } = Persons.WithMagnitude(Magnitude.TenThousand);

    /// <summary>Trips or visits by one person (人次).</summary>
    public static Unit<Count<Trip>> Trips { get; } = Unit<Count<Trip>>.Create("人次", "trip|trips", 1, "{trip}");

    /// <summary>Things of no further described sort (个).</summary>
    public static Unit<Count<Item>> Items { get; } = Unit<Count<Item>>.Create("个", "item|items", 1, "{item}");

    /// <summary>Projects (项, 个).</summary>
    public static Unit<Count<Project>> Projects { get; } = Unit<Count<Project>>.Create("项", "project|projects", 1, "{project}");

    /// <summary>Villages (村, 个).</summary>
    public static Unit<Count<Village>> Villages { get; } = Unit<Count<Village>>.Create("村", "village|villages", 1, "{village}");

    /// <summary>Institutions (所, 家, 个).</summary>
    public static Unit<Count<Institution>> Institutions { get; } =
        Unit<Count<Institution>>.Create("所", "institution|institutions", 1, "{institution}");

    /// <summary>Schools (所).</summary>
    public static Unit<Count<School>> Schools { get; } = Unit<Count<School>>.Create("学校", "school|schools", 1, "{school}");

    /// <summary>Sites (处, 个).</summary>
    public static Unit<Count<Site>> Sites { get; } = Unit<Count<Site>>.Create("处", "site|sites", 1, "{site}");

    /// <summary>Requests (件, 个).</summary>
    public static Unit<Count<Request>> Requests { get; } = Unit<Count<Request>>.Create("件", "request|requests", 1, "{request}");

    /// <summary>Groups of institutions (个, 大).</summary>
    public static Unit<Count<Group>> Groups { get; } = Unit<Count<Group>>.Create("组", "group|groups", 1, "{group}");

    /// <summary>Vehicles (辆).</summary>
    public static Unit<Count<Vehicle>> Vehicles { get; } = Unit<Count<Vehicle>>.Create("辆", "vehicle|vehicles", 1, "{vehicle}");

    /// <summary>Beds (张).</summary>
    public static Unit<Count<Bed>> Beds { get; } = Unit<Count<Bed>>.Create("床", "bed|beds", 1, "{bed}");

    /// <summary>Patents (件).</summary>
    public static Unit<Count<Patent>> Patents { get; } = Unit<Count<Patent>>.Create("专利", "patent|patents", 1, "{patent}");

    /// <summary>Urban neighbourhood communities (社区, 个).</summary>
    public static Unit<Count<Community>> Communities { get; } =
        Unit<Count<Community>>.Create("社区", "community|communities", 1, "{community}");

    /// <summary>Townships and towns (乡镇, 个).</summary>
    public static Unit<Count<Township>> Townships { get; } = Unit<Count<Township>>.Create("乡镇", "township|townships", 1, "{township}");

    /// <summary>Dwellings (套).</summary>
    public static Unit<Count<Dwelling>> Dwellings { get; } = Unit<Count<Dwelling>>.Create("套", "dwelling|dwellings", 1, "{dwelling}");

    /// <summary>Jobs and posts (岗位, 个).</summary>
    public static Unit<Count<Job>> Jobs { get; } = Unit<Count<Job>>.Create("岗位", "job|jobs", 1, "{job}");

    /// <summary>Animals of a herd (头, 只).</summary>
    public static Unit<Count<Livestock>> Livestock { get; } =
        Unit<Count<Livestock>>.Create("头", "head of livestock|head of livestock", 1, "{livestock}");

    /// <summary>Birds of a flock (羽, 只).</summary>
    public static Unit<Count<Poultry>> Poultry { get; } = Unit<Count<Poultry>>.Create("羽", "bird|birds", 1, "{poultry}");

    /// <summary>Trees and other plants (株, 棵).</summary>
    public static Unit<Count<Tree>> Trees { get; } = Unit<Count<Tree>>.Create("株", "tree|trees", 1, "{tree}");

    /// <summary>Ships (艘).</summary>
    public static Unit<Count<Ship>> Ships { get; } = Unit<Count<Ship>>.Create("艘", "ship|ships", 1, "{ship}");

    /// <summary>Aircraft (架).</summary>
    public static Unit<Count<Aircraft>> Aircraft { get; } = Unit<Count<Aircraft>>.Create("架", "aircraft|aircraft", 1, "{aircraft}");

    /// <summary>Flights of one aircraft (架次).</summary>
    public static Unit<Count<Flight>> Flights { get; } = Unit<Count<Flight>>.Create("架次", "flight|flights", 1, "{flight}");

    /// <summary>Machines and sets of equipment (台, 套).</summary>
    public static Unit<Count<Machine>> Machines { get; } = Unit<Count<Machine>>.Create("台", "machine|machines", 1, "{machine}");

    /// <summary>Parcels and items of post (件).</summary>
    public static Unit<Count<Parcel>> Parcels { get; } = Unit<Count<Parcel>>.Create("件包裹", "parcel|parcels", 1, "{parcel}");

    /// <summary>Copies of books and periodicals (册, 份).</summary>
    public static Unit<Count<Book>> Books { get; } = Unit<Count<Book>>.Create("册", "copy|copies", 1, "{book}");
}
